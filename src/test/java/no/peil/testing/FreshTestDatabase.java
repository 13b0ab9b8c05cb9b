package no.peil.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import no.peil.database.EmbeddedDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Drops what the last run left, so that every run migrates from nothing; the binaries and the cluster stay. */
public class FreshTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        empty(Path.of(context.getEnvironment().getRequiredProperty("peil.data")));
    }

    /** Drops the portal's database in this folder, if there is one. */
    public static void empty(Path folder) {
        try (var earlier = EmbeddedDatabase.start(folder)) {
            var maintenance = earlier.asSuperuser().unwrap(PGSimpleDataSource.class);
            maintenance.setDatabaseName("postgres");
            try (var connection = maintenance.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists peil with (force)");
                // A plan must not depend on whether the vacuum came by between two tests.
                statement.execute("alter system set autovacuum = off");
            }
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("The test database could not be emptied", broken);
        }
    }
}
