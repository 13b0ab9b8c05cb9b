package no.peil.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its portal, which {@code kill -9} does: it holds the data and must stop before another
 * starts. It is ours only when the folder's {@code postmaster.pid} names it, the folder and a running
 * {@code postgres}; a number that another program has inherited is left alone.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int SECONDS_TO_STOP = 20;

    private OrphanedServer() {}

    /** Stops the PostgreSQL of this folder, if one runs. The caller holds the folder's lock, so no portal uses it. */
    static void stop(Path cluster) throws IOException, InterruptedException {
        var found = find(cluster);
        if (found.isEmpty()) {
            return;
        }
        var server = found.get();
        log.info("Stopping the PostgreSQL that an earlier portal left behind (process {})", server.pid());
        // INT is PostgreSQL's fast shutdown, QUIT its immediate one, which recovers from the log at the next start.
        if (!signal(server, "INT") && !signal(server, "QUIT")) {
            throw new StartRefused("An earlier PostgreSQL (process " + server.pid() + ") still holds the data in "
                    + cluster + " and does not stop. Stop it first.");
        }
    }

    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).equals(cluster)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static boolean signal(ProcessHandle server, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid()))
                .start()
                .waitFor();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !server.isAlive();
        }
    }
}
