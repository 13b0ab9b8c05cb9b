package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.peil.access.Reach;
import no.peil.database.EmbeddedDatabase;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to assess everybody anew and store it, facts, answer and conditions, with the row of the work list; the
 * bar is 200,000 persons in 60 seconds on two cores. Its name keeps it out of the ordinary run:
 * {@code ./mvnw test -Dtest=ReassessmentBenchmark}, with {@code -Dpeil.bench.persons=20000} for a shorter one.
 */
@DatabaseTest
class ReassessmentBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ReassessmentBenchmark.class);

    @Autowired
    private RunWorker worker;

    @Autowired
    private ReassessmentService runs;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EmbeddedDatabase server;

    @Test
    void everybodyIsAssessedAndStored(@Value("${peil.bench.persons:200000}") int persons) throws Exception {
        var many = new ManyPersons(reach, transaction, database);
        many.make(persons);
        new JdbcTemplate(server.asSuperuser()).execute("vacuum analyze");

        var first = run();
        assertThat(many.count("assessment")).isEqualTo(persons);
        var again = run();
        assertThat(many.count("assessment")).isEqualTo(persons);

        LOG.info(
                "{} persons assessed, all of them stored: {} s; assessed again, nothing changed: {} s; {} cores",
                persons,
                seconds(first),
                seconds(again),
                Runtime.getRuntime().availableProcessors());
    }

    private Duration run() {
        signIn.as("admin", runs::ask);
        worker.workOff(() -> false);
        var run = signIn.as("admin", runs::newest).getFirst();
        assertThat(run.state()).isEqualTo(RunState.DONE);
        return Duration.between(run.startedAt(), run.finishedAt());
    }

    private static String seconds(Duration taken) {
        return "%.1f".formatted(taken.toMillis() / 1000.0);
    }
}
