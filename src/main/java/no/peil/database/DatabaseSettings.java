package no.peil.database;

import java.nio.file.Path;
import no.peil.database.Database.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use: the one that {@code PEIL_DB_URL} names, or else the embedded one in a folder.
 *
 * @param data the folder of the embedded database, {@code PEIL_DATA}
 * @param db the named database and its two logins, {@code PEIL_DB_…}
 */
@ConfigurationProperties("peil")
record DatabaseSettings(
        @DefaultValue("data") Path data, @DefaultValue Named db) {

    /** The environment's {@code PEIL_DB_URL}, {@code PEIL_DB_OWNER_USER} and so on; empty where not set. */
    record Named(
            @DefaultValue("") String url,
            @DefaultValue Account owner,
            @DefaultValue Account app) {

        boolean isSet() {
            return !url.isBlank();
        }

        Database database() {
            return new Database(url, owner.login("OWNER"), app.login("APP"));
        }
    }

    record Account(@Nullable String user, @Nullable String password) {

        Login login(String who) {
            if (user == null || user.isBlank() || password == null || password.isBlank()) {
                throw new StartRefused("PEIL_DB_URL is set, so PEIL_DB_" + who + "_USER and PEIL_DB_" + who
                        + "_PASSWORD must be set too.");
            }
            return new Login(user, password);
        }

        @Override
        public String toString() {
            return String.valueOf(user);
        }
    }
}
