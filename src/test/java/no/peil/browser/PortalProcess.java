package no.peil.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The portal as it is delivered, in a process of its own that a test may kill. */
final class PortalProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/peil.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private Process process;

    private PortalProcess(Path data, int port) {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /** Starts the built portal on the data in this folder and waits until it is ready. */
    static PortalProcess start(Path data) throws IOException {
        return new PortalProcess(data, freePort());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** {@code kill -9}: nothing is finished and nothing is closed; its PostgreSQL lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void startAgain() {
        process = launch();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    private Process launch() {
        var log = data.resolveSibling(data.getFileName() + ".log");
        try {
            Files.createDirectories(data);
            var started = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx768m",
                            "-Duser.language=nb",
                            "-Duser.timezone=Europe/Oslo",
                            "-jar",
                            JAR.toString(),
                            "--server.port=" + port,
                            "--peil.data=" + data)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            awaitReady(started, log);
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Until the log says so: the port is open a while before the demo's users are there. */
    private static void awaitReady(Process started, Path log) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("Peil is ready")) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The portal did not start; " + log + " says why.");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
