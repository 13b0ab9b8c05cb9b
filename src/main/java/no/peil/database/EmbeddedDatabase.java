package no.peil.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import no.peil.database.Database.Login;

/**
 * A real PostgreSQL 18 in a folder, started and stopped with the portal, so that a newcomer needs nothing but a JDK.
 *
 * <p>It keeps what it is told ({@code fsync}), sorts as Norwegian does, and asks everybody for a password: other users of
 * the same machine can reach its port.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "peil";
    private static final Duration TIME_TO_RECOVER_AFTER_A_CRASH = Duration.ofSeconds(90);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Database database;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, Database database) {
        this.folder = folder;
        this.server = server;
        this.database = database;
    }

    /** Starts the database of this folder, with its roles; the folder is made when there is none. */
    public static EmbeddedDatabase start(Path path) {
        refuseRootWithoutUnshare();
        var folder = DataFolder.open(path);
        try {
            OrphanedServer.stop(folder.cluster());
            return start(folder);
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        } catch (IOException broken) {
            folder.close();
            throw new StartRefused(
                    "The embedded PostgreSQL did not start; " + folder.serverLog() + " says why.", broken);
        } catch (InterruptedException stopped) {
            folder.close();
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder) throws IOException {
        var server = postgres(folder);
        try {
            var owner = new Login("peil_owner", DataFolder.newPassword());
            var app = new Login("peil_app", DataFolder.newPassword());
            var superuser = server.getPostgresDatabase();
            DatabaseRoles.create(superuser, NAME, owner, app);
            var url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
            return new EmbeddedDatabase(folder, server, new Database(url, owner, app));
        } catch (SQLException | RuntimeException failed) {
            server.close();
            throw new StartRefused("The embedded PostgreSQL could not be made ready: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres postgres(DataFolder folder) throws IOException {
        // Not the library's own default below the shared /tmp; it clears folders that it finds there.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        var password = folder.superuserPassword();
        removeHalfMadeCluster(folder.cluster());
        Files.deleteIfExists(folder.serverLog());
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(TIME_TO_RECOVER_AFTER_A_CRASH)
                    .setConnectConfig("password", password)
                    // These go to initdb as they are: Norwegian order, and scram from the first moment.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "nb-NO")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    // The library turns these off, for tests; a case worker's text must survive a power cut.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("unix_socket_directories", "")
                    // What was typed must not reach the log: neither the rows of an error nor its statement.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setOutputRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                    .setErrorRedirector(Redirect.appendTo(folder.serverLog().toFile()))
                    .start();
        } catch (IllegalStateException | ExceptionInInitializerError failed) {
            throw new IOException(failed);
        }
    }

    /** An initdb that was cut short leaves a folder that PostgreSQL never starts from; nothing is stored there yet. */
    private static void removeHalfMadeCluster(Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("global/pg_control"))) {
            try (var files = Files.walk(cluster)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void refuseRootWithoutUnshare() {
        var isRoot = "root".equals(System.getProperty("user.name"));
        if (isRoot && System.getProperty("os.name").startsWith("Linux") && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused("PostgreSQL does not run as root, and this machine does not allow root to step aside"
                    + " (unshare). Run as another user, or name a database with PEIL_DB_URL.");
        }
    }

    Database database() {
        return database;
    }

    /** The way past every policy, for those who make the roles, and for tests that check from outside. */
    public DataSource asSuperuser() {
        return server.getDatabase("postgres", NAME);
    }

    /** Stops the database; what was stored is there at the next start. */
    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            folder.close();
        }
    }
}
