package no.peil.database;

/**
 * A PostgreSQL the portal may use, and the two logins it has there.
 *
 * @param url the JDBC address
 * @param owner owns the tables and migrates them; used by Liquibase alone
 * @param app owns nothing, and reaches persons only through a reach role
 */
public record Database(String url, Login owner, Login app) {

    /** A name and a password; printing it shows the name alone. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
