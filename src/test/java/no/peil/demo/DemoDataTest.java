package no.peil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.peil.access.Reach;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DemoDataTest {

    @Autowired
    private DemoData demo;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theDemoIsLoadedOnceAndWithinSeconds() {
        var before = Instant.now();
        demo.load();
        var took = Duration.between(before, Instant.now());
        int loaded = persons();
        demo.load();

        assertThat(loaded).isBetween(580, 620);
        assertThat(persons()).isEqualTo(loaded);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anEmptyPortalStaysEmpty() throws Exception {
        demo.run(null);

        assertThat(persons()).isZero();
    }

    private int persons() {
        return reach.ofEverybody(
                "the test counts everybody",
                () -> transaction.execute(
                        status -> database.queryForObject("select count(*) from participant", Integer.class)));
    }
}
