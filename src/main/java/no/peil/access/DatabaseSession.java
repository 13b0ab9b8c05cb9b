package no.peil.access;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the beginning of every transaction, who asks: the reach role, the municipality and the user that
 * the row-level security policies read.
 *
 * <p>With nobody signed in and no wider {@link Reach}, the transaction stays in the login role, which owns nothing and may
 * read nothing: forgetting to sign somebody in fails closed.
 */
@Component
class DatabaseSession implements TransactionExecutionListener {

    private static final String SET = """
            select set_config('role', ?, true), set_config('app.municipality', ?, true), set_config('app.user', ?, true),
                   set_config('app.participant', ?, true)
            """;

    private final JdbcTemplate database;

    DatabaseSession(DataSource application) {
        this.database = new JdbcTemplate(application);
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            enter();
        }
    }

    /** Sets the role and the settings of the running transaction from the thread's user and {@link Reach}. */
    void enter() {
        var user = SignedInUser.current();
        var role = Optional.ofNullable(Reach.widened())
                .or(() -> user.map(SignedInUser::role).map(Role::databaseRole))
                .map(DatabaseRole::sqlName)
                .orElse("none");
        database.queryForList(
                SET,
                role,
                user.flatMap(SignedInUser::municipality)
                        .map(MunicipalityNumber::value)
                        .orElse(""),
                user.map(SignedInUser::getUsername).orElse(""),
                Optional.ofNullable(Reach.participant()).map(UUID::toString).orElse(""));
    }

    /**
     * Goes back to the thread's own role after widened work failed. A transaction that the database itself has aborted
     * refuses this like every other statement, so it can do nothing more under the wider role either.
     */
    void enterAfter(Throwable failed) {
        try {
            enter();
        } catch (DataAccessException aborted) {
            failed.addSuppressed(aborted);
        }
    }
}
