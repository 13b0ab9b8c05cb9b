package no.peil.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of users: it answers the log-in, and it names colleagues. */
@Service
@RunsWithoutUser("the log-in asks before anybody is signed in; the list of colleagues is limited by row-level security")
public class UserAccountService implements UserDetailsService {

    private final JdbcClient database;
    private final Reach reach;

    UserAccountService(JdbcClient database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) throws UsernameNotFoundException {
        return reach.ofEverybody("nobody is signed in while somebody logs in", () -> find(username))
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }

    /** The case workers and team leads of the signed-in user's municipality, by name; empty outside a municipality. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return database.sql("""
                        select username, display_name from user_account
                        where municipality = nullif(current_setting('app.municipality', true), '')
                        order by display_name, username
                        """)
                .query(DataClassRowMapper.newInstance(Colleague.class))
                .list();
    }

    private Optional<SignedInUser> find(String username) {
        return database.sql(
                        "select username, display_name, role, municipality, password_hash from user_account where username = ?")
                .param(username)
                .query(AccountRow.class)
                .optional()
                .map(row -> new SignedInUser(
                        row.username(), row.displayName(), row.role(), row.municipality(), row.passwordHash()));
    }

    /** A case worker or team lead as colleagues see them. */
    public record Colleague(String username, String displayName) {}

    private record AccountRow(
            String username,
            String displayName,
            Role role,
            @Nullable String municipality,
            @Nullable String passwordHash) {}
}
