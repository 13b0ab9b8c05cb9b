package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.peil.access.Reach;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.CaseloadStatus;
import no.peil.caseload.Townsfolk;
import no.peil.common.Refusal;
import no.peil.database.EmbeddedDatabase;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody is assessed anew after a change of the rules: once each, whatever happens to the machine meanwhile. */
@DatabaseTest
class ReassessmentRunTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int MANY = 4_200;

    @Autowired
    private RunWorker worker;

    @Autowired
    private ReassessmentService runs;

    @Autowired
    private LawParametersService parameters;

    @Autowired
    private StoredAssessmentService assessments;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EmbeddedDatabase server;

    @Autowired
    @Qualifier("jobDataSource")
    private HikariDataSource jobs;

    private ManyPersons many;

    @BeforeEach
    void aDay() {
        clock.setTo(TODAY);
        many = new ManyPersons(reach, transaction, database);
    }

    @Test
    void aHigherAgeLimitGivesTheRightToWhoeverWasTooOldAndTheWorkListFollows() {
        var osman = Townsfolk.ofOslo(participants, signIn)
                .aRefugee("Osman", "Ali", TODAY.minusMonths(1))
                .born(TODAY.minusYears(58))
                .register();
        assertThat(programme(osman)).isNotEqualTo("RIGHT_AND_DUTY");

        signIn.as("admin", () -> parameters.set(new UpperAge(60, TODAY), "Lovvedtak"));
        workOff();

        var newest =
                signIn.as("saksbehandler-oslo", () -> assessments.of(osman)).getFirst();
        assertThat(newest.cause()).isEqualTo(AssessmentCause.RULES);
        assertThat(newest.by()).isNull();
        assertThat(programme(osman)).isEqualTo("RIGHT_AND_DUTY");
        assertThat(signIn.as(
                        "saksbehandler-oslo",
                        () -> caseload.findRows(CaseloadFilter.NONE, CaseloadOrder.DEFAULT, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(CaseloadStatus.MUST_MAP));
        assertThat(newest()).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.DONE);
            assertThat(run.total()).isEqualTo(1);
            assertThat(run.changed()).isEqualTo(1);
        });
    }

    @Test
    void aPortalThatStartsWithOtherRulesAsksForARunAndOneWithTheSameDoesNot() {
        many.make(10);
        worker.askIfTheRulesAreOthers();
        worker.askIfTheRulesAreOthers();
        assertThat(signIn.as("admin", runs::newest)).singleElement().satisfies(run -> {
            assertThat(run.why()).isEqualTo(RunReason.RULES);
            assertThat(run.askedByName()).isNull();
        });
        workOff();

        worker.askIfTheRulesAreOthers();

        assertThat(signIn.as("admin", runs::newest)).hasSize(1);
        assertThat(many.count("assessment")).isEqualTo(10);
    }

    @Test
    void aRunThatIsInterruptedGoesOnFromTheLastWholeBatch() {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        var looks = new AtomicInteger();
        worker.workOff(() -> looks.incrementAndGet() > 5);

        assertThat(newest()).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.RUNNING);
            assertThat(run.done()).isBetween(1_000L, MANY - 1L);
        });
        long before = many.count("assessment");
        assertThat(before).isEqualTo(newest().done());

        workOff();

        assertEachOnce();
    }

    @Test
    void aBatchThatBreaksLeavesNothingBehindAndTheRunGoesOnWhenTheCauseIsGone() {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        var owner = new JdbcTemplate(server.asSuperuser());
        owner.execute("alter table assessment add constraint the_disk_is_full check (false) not valid");
        try {
            workOff();
        } finally {
            owner.execute("alter table assessment drop constraint the_disk_is_full");
        }
        assertThat(newest()).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(run.errorId()).isNotBlank();
            assertThat(run.done()).isZero();
        });
        assertThat(many.count("caseload_row")).isZero();

        signIn.as("admin", () -> runs.goOn(newest().id()));
        workOff();

        assertEachOnce();
    }

    @Test
    void twoNodesThatWorkOnOneRunTakeTurnsAndAssessEachPersonOnce() throws Exception {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var working = List.of(nodes.submit(this::workOff), nodes.submit(this::workOff));
            for (var node : working) {
                node.get();
            }
        }

        assertEachOnce();
    }

    @Test
    void ofTwoSchedulersOneDoesTheWork() {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        var at = new ArrayList<String>();
        try (var one = node("one", at);
                var other = node("other", at)) {
            one.scheduler().start();
            other.scheduler().start();
            await().atMost(Duration.ofSeconds(60)).until(() -> newest().state() == RunState.DONE);
        }

        assertThat(at.stream().filter("work"::equals)).hasSize(1);
        assertEachOnce();
    }

    @Test
    void theWorkOfANodeThatDiedIsTakenOverByAnother() {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        var looks = new AtomicInteger();
        worker.workOff(() -> looks.incrementAndGet() > 5);
        many.system(() -> database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('runs', 'recurring', now() - interval '1 minute', true, 'dead', now() - interval '1 minute', 1)
                        """).update());

        try (var alive = node("alive", new ArrayList<>())) {
            alive.scheduler().start();
            await().atMost(Duration.ofSeconds(60)).until(() -> newest().state() == RunState.DONE);
        }

        assertEachOnce();
    }

    @Test
    void aRunThatIsStoppedStaysStoppedUntilSomebodyGoesOnWithIt() {
        many.make(MANY);
        signIn.as("admin", runs::ask);
        var looks = new AtomicInteger();
        worker.workOff(() -> looks.incrementAndGet() > 5);
        signIn.as("admin", () -> runs.cancel(newest().id()));
        workOff();
        assertThat(newest().state()).isEqualTo(RunState.CANCELLED);
        assertThat(newest().done()).isLessThan(MANY);
        assertThatThrownBy(() -> signIn.as("admin", () -> runs.cancel(newest().id())))
                .isInstanceOf(Refusal.class);

        signIn.as("admin", () -> runs.goOn(newest().id()));
        workOff();

        assertEachOnce();
    }

    @Test
    void nobodyAsksForASecondRunWhileOneIsUnderWay() {
        signIn.as("admin", runs::ask);

        assertThatThrownBy(() -> signIn.as("admin", runs::ask)).isInstanceOf(Refusal.class);
    }

    private record Node(Scheduler scheduler) implements AutoCloseable {
        @Override
        public void close() {
            scheduler.stop();
        }
    }

    /** A node of its own: it shares nothing with another one but the database. */
    private Node node(String name, List<String> work) {
        RecurringTask<Void> task = Tasks.recurring("runs", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    synchronized (work) {
                        work.add("work");
                    }
                    workOff();
                });
        return new Node(Scheduler.create(jobs)
                .startTasks(task)
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(200))
                .missedHeartbeatsLimit(4)
                .threads(1)
                .build());
    }

    private void workOff() {
        worker.workOff(() -> false);
    }

    private void assertEachOnce() {
        assertThat(newest()).satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.DONE);
            assertThat(run.done()).isEqualTo(MANY);
            assertThat(run.share()).isEqualTo(1);
        });
        assertThat(many.count("assessment")).isEqualTo(MANY);
        assertThat(many.count("caseload_row")).isEqualTo(MANY);
    }

    private ReassessmentRun newest() {
        return signIn.as("admin", runs::newest).getFirst();
    }

    private String programme(ParticipantId person) {
        return signIn.as("saksbehandler-oslo", () -> assessments.of(person))
                .getFirst()
                .said("programme");
    }
}
