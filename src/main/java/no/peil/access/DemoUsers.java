package no.peil.access;

import java.util.List;
import no.peil.database.OnlyInDemo;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The users of the demo, whose password is their user name. The bean exists only in the demo: never when a
 * database is named.
 */
@Component
@OnlyInDemo
@Order(Ordered.HIGHEST_PRECEDENCE)
@RunsWithoutUser("runs at the start of the demo")
public class DemoUsers implements ApplicationRunner {

    private static final List<DemoUser> USERS = List.of(
            new DemoUser("saksbehandler-oslo", "Ingrid Solberg", Role.CASE_WORKER, "0301"),
            new DemoUser("leder-oslo", "Karim Haugen", Role.TEAM_LEAD, "0301"),
            new DemoUser("saksbehandler-tromso", "Elle Mikkelsen", Role.CASE_WORKER, "5501"),
            new DemoUser("leder-tromso", "Jonas Eide", Role.TEAM_LEAD, "5501"),
            new DemoUser("imdi", "Marit Lunde", Role.LIAISON, null),
            new DemoUser("revisor", "Tor Aasen", Role.AUDITOR, null),
            new DemoUser("admin", "Sunniva Dahl", Role.SYSTEM_ADMIN, null));

    private final JdbcClient database;
    private final Reach reach;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    DemoUsers(JdbcClient database, Reach reach, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.database = database;
        this.reach = reach;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    /** The demo users in the order in which the log-in page shows them. */
    public List<DemoUser> all() {
        return USERS;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        reach.ofEverybody(
                "nobody is signed in when the demo starts",
                () -> transaction.executeWithoutResult(status -> USERS.forEach(this::register)));
    }

    private void register(DemoUser user) {
        var known = database.sql("select count(*) from user_account where username = ?")
                .param(user.username())
                .query(Integer.class)
                .single();
        if (known == 0) {
            database.sql("""
                            insert into user_account (username, display_name, role, municipality, password_hash)
                            values (?, ?, ?, ?, ?)
                            """)
                    .param(user.username())
                    .param(user.displayName())
                    .param(user.role().name())
                    .param(user.municipality())
                    .param(passwords.encode(user.username()))
                    .update();
        }
    }

    /** A user of the demo; the municipality is null for IMDi, the auditor and the administrator. */
    public record DemoUser(
            String username,
            String displayName,
            Role role,
            @Nullable String municipality) {}
}
