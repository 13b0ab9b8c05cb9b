package no.peil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** Who asks, as the database is told: the user's own reach, the wider one for a reason, and back again. */
@DatabaseTest
class ReachTest {

    @Autowired
    private Reach reach;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aCaseWorkerAsksAsTheirMunicipality() {
        transaction.executeWithoutResult(status -> {
            assertThat(role()).isEqualTo("peil_municipal");
            assertThat(municipality()).isEqualTo("0301");
        });
    }

    @Test
    @WithUserDetails("leder-tromso")
    void widerWorkWithinATransactionEndsWhereItEnds() {
        transaction.executeWithoutResult(status -> {
            var within = reach.ofEverybody("the test looks at the role inside", this::role);

            assertThat(within).isEqualTo("peil_system");
            assertThat(role()).isEqualTo("peil_lead");
        });
    }

    @Test
    @WithUserDetails("imdi")
    void widerWorkThatFailsLeavesTheTransactionInTheUsersOwnRole() {
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> reach.ofEverybody("the work fails", () -> {
                        throw new IllegalStateException("it failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(role()).isEqualTo("peil_liaison");
        });
    }

    @Test
    @WithUserDetails("admin")
    void outsideATransactionTheWiderReachCountsForThoseThatBeginWithin() {
        var within =
                reach.ofEverybody("the test looks at the role inside", () -> transaction.execute(status -> role()));

        assertThat(within).isEqualTo("peil_system");
        assertThat(transaction.<String>execute(status -> role())).isEqualTo("peil_admin");
    }

    @Test
    void aWiderReachWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> reach.ofEverybody(" ", () -> 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String role() {
        return database.sql("select current_user::text").query(String.class).single();
    }

    private String municipality() {
        return database.sql("select current_setting('app.municipality')")
                .query(String.class)
                .single();
    }
}
