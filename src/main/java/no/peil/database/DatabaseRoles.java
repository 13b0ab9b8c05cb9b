package no.peil.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.peil.database.Database.Login;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The roles of the database: an owner, an application that owns nothing, and the reach roles between them. The same
 * script, {@code db/roles.sql}, is what an administrator runs on a database of his own.
 */
final class DatabaseRoles {

    private DatabaseRoles() {}

    /** Makes the roles and the database where they are missing, and gives both logins the passwords of this run. */
    static void create(DataSource superuser, String database, Login owner, Login app) throws SQLException, IOException {
        try (var connection = superuser.getConnection()) {
            requireDurability(connection);
            ScriptUtils.executeSqlScript(
                    connection,
                    new org.springframework.core.io.support.EncodedResource(new ClassPathResource("db/roles.sql")),
                    false,
                    false,
                    "--",
                    ScriptUtils.EOF_STATEMENT_SEPARATOR,
                    "/*",
                    "*/");
            setPassword(connection, owner);
            setPassword(connection, app);
            if (!exists(connection, database)) {
                run(connection, "create database " + database + " owner " + owner.user());
                run(connection, "revoke all on database " + database + " from public");
                run(connection, "grant connect on database " + database + " to " + app.user());
            }
        }
    }

    /** The library's own option turns fsync off and ours turns it on again: believe what the server says. */
    private static void requireDurability(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show fsync")) {
            if (!answer.next() || !"on".equals(answer.getString(1))) {
                throw new StartRefused("The embedded PostgreSQL runs without fsync and would lose what is typed.");
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void setPassword(Connection connection, Login login) throws SQLException {
        run(connection, "alter role " + login.user() + " password '" + login.password() + "'");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
