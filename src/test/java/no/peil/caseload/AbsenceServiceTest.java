package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.database.EmbeddedDatabase;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** While a colleague is away, the stand-in has their duties, and not a day longer. */
@DatabaseTest
class AbsenceServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);
    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";

    @Autowired
    private AbsenceService absences;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private WorkloadService workloads;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private EmbeddedDatabase embedded;

    private ParticipantId hailu;

    @BeforeEach
    void somebodyOfTheLeadsDueInNineDays() {
        clock.setTo(TODAY);
        hailu = Townsfolk.ofOslo(participants, signIn)
                .aRefugee("Hailu", "Selam", TODAY.minusMonths(3).plusDays(10))
                .register();
        signIn.as(LEAD, () -> assignments.assign(List.of(new Seen(hailu, null)), LEAD, ""));
    }

    @Test
    void theStandInHasThePersonFromTheFirstDayToTheLast() {
        register(LEAD, FIRST, LAST, WORKER);

        assertThat(mineOn(FIRST.minusDays(1))).isEmpty();
        assertThat(mineOn(FIRST)).extracting(CaseloadRow::id).containsExactly(hailu);
        assertThat(mineOn(LAST)).singleElement().satisfies(row -> {
            assertThat(row.owner()).isEqualTo(LEAD);
            assertThat(row.standIn()).isEqualTo(WORKER);
        });
        assertThat(mineOn(LAST.plusDays(1))).isEmpty();
    }

    @Test
    void theNumbersOfTheStandInFollowTheList() {
        register(LEAD, TODAY, LAST, WORKER);

        var counts = signIn.as(WORKER, () -> caseload.counts(CaseloadFilter.NONE));

        assertThat(counts.mine()).isEqualTo(1);
        assertThat(counts.own()).isEqualTo(1);
        assertThat(signIn.as(
                        WORKER,
                        () -> caseload.count(
                                CaseloadFilter.NONE.with(WorkFilter.DUE_IN_14).with(new OwnedBy.Me()))))
                .isEqualTo(1);
        assertThat(signIn.as(LEAD, () -> caseload.counts(CaseloadFilter.NONE)).mine())
                .isEqualTo(1);
    }

    @Test
    void theTeamLeadSeesWhoIsAwayAndHowMuchIsTheirs() {
        register(LEAD, TODAY, LAST, WORKER);

        assertThat(signIn.as(LEAD, () -> absences.currentAndComing()))
                .singleElement()
                .satisfies(absence -> {
                    assertThat(absence.username()).isEqualTo(LEAD);
                    assertThat(absence.standIn()).isEqualTo(WORKER);
                    assertThat(absence.persons()).isEqualTo(1);
                    assertThat(absence.deadlines()).isEqualTo(1);
                });
        assertThat(signIn.as("leder-tromso", () -> absences.currentAndComing())).isEmpty();
    }

    @Test
    void theDeadlinesAreThoseBeforeTheReturn() {
        register(LEAD, TODAY, TODAY.plusDays(8), WORKER);

        assertThat(signIn.as(LEAD, () -> absences.currentAndComing()).getFirst().deadlines())
                .isZero();
    }

    @Test
    void whoeverIsBackEarlyHasTheirOwnPersonsFromThatDay() {
        register(LEAD, TODAY.minusDays(2), LAST, WORKER);
        var absence = signIn.as(LEAD, () -> absences.currentAndComing()).getFirst();

        signIn.as(LEAD, () -> absences.end(absence.id()));

        assertThat(mineOn(TODAY)).isEmpty();
        assertThat(signIn.as(LEAD, () -> absences.currentAndComing())).isEmpty();
    }

    @Test
    void anAbsenceThatIsCalledOffBeforeItBeginsHasNoDays() {
        register(LEAD, FIRST, LAST, WORKER);
        var absence = signIn.as(LEAD, () -> absences.currentAndComing()).getFirst();

        signIn.as(LEAD, () -> absences.end(absence.id()));

        assertThat(mineOn(FIRST)).isEmpty();
        register(LEAD, FIRST, LAST, WORKER);
    }

    @Test
    void aCaseWorkerSpeaksOnlyForThemselves() {
        assertThatThrownBy(() -> signIn.as(WORKER, () -> absences.register(LEAD, FIRST, LAST, WORKER)))
                .hasMessage("absence.only-yourself");
        register(LEAD, FIRST, LAST, WORKER);
        var absence = signIn.as(LEAD, () -> absences.currentAndComing()).getFirst();
        assertThatThrownBy(() -> signIn.as(WORKER, () -> absences.end(absence.id())))
                .hasMessage("absence.only-yourself");
        assertThat(signIn.as(LEAD, () -> absences.currentAndComing())).hasSize(1);
    }

    @Test
    void daysAndStandInsThatDoNotFitAreRefusedWithTheReason() {
        try (var colleagues = new Colleagues()) {
            register("amina-yusuf", FIRST, LAST, "bjorn-kristiansen");

            assertRefused("absence.ends-before-it-begins", LEAD, LAST, FIRST, WORKER);
            assertRefused("absence.is-over", LEAD, TODAY.minusDays(9), TODAY.minusDays(1), WORKER);
            assertRefused("absence.own-stand-in", LEAD, FIRST, LAST, LEAD);
            assertRefused("absence.away-already", "amina-yusuf", LAST, LAST.plusDays(3), WORKER);
            assertRefused("absence.stand-in-away", LEAD, TODAY, FIRST, "amina-yusuf");
            assertRefused("absence.stands-in", "bjorn-kristiansen", LAST, LAST.plusDays(1), WORKER);
            assertRefused("absence.stand-in-away", "bjorn-kristiansen", FIRST, LAST, "amina-yusuf");
            assertRefused("caseload.no-such-colleague", LEAD, FIRST, LAST, "kari-hansen");

            register("amina-yusuf", LAST.plusDays(1), LAST.plusDays(3), WORKER);
            register("bjorn-kristiansen", LAST.plusDays(1), LAST.plusDays(2), LEAD);
        }
    }

    @Test
    void thePersonsOfAnAbsentColleagueWeighOnTheStandIn() {
        assertThat(workload(LEAD)).isEqualTo(new Workload(LEAD, "Karim Haugen", 1, 5, null));
        assertThat(workload(WORKER)).isEqualTo(new Workload(WORKER, "Ingrid Solberg", 0, 0, null));

        register(LEAD, TODAY, LAST, WORKER);

        assertThat(workload(LEAD)).isEqualTo(new Workload(LEAD, "Karim Haugen", 0, 0, LAST));
        assertThat(workload(WORKER)).isEqualTo(new Workload(WORKER, "Ingrid Solberg", 1, 5, null));
    }

    @Test
    void aPersonWeighsBySentencesOfThePage() {
        clock.setTo(TODAY.plusDays(11));

        assertThat(workload(LEAD).weight())
                .as("must be mapped 3, deadline passed 3")
                .isEqualTo(6);
    }

    /** Two more in Oslo and one elsewhere, who go again: users stay from test to test. */
    private final class Colleagues implements AutoCloseable {

        private final JdbcTemplate superuser = new JdbcTemplate(embedded.asSuperuser());

        Colleagues() {
            superuser.update("""
                    insert into user_account (username, display_name, role, municipality, password_hash) values
                    ('amina-yusuf', 'Amina Yusuf', 'CASE_WORKER', '0301', ''),
                    ('bjorn-kristiansen', 'Bjørn Kristiansen', 'CASE_WORKER', '0301', ''),
                    ('kari-hansen', 'Kari Hansen', 'CASE_WORKER', '5501', '')
                    """);
        }

        @Override
        public void close() {
            superuser.update("delete from caseload_absence");
            superuser.update(
                    "delete from user_account where username in ('amina-yusuf', 'bjorn-kristiansen', 'kari-hansen')");
        }
    }

    private Workload workload(String username) {
        return signIn.as(LEAD, () -> workloads.perColleague()).stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private void register(String username, LocalDate from, LocalDate to, String standIn) {
        signIn.as(LEAD, () -> absences.register(username, from, to, standIn));
    }

    private void assertRefused(String key, String username, LocalDate from, LocalDate to, String standIn) {
        assertThatThrownBy(() -> register(username, from, to, standIn)).hasMessage(key);
    }

    private List<CaseloadRow> mineOn(LocalDate day) {
        clock.setTo(day);
        return signIn.as(
                WORKER,
                () -> caseload.findRows(CaseloadFilter.NONE.with(new OwnedBy.Me()), CaseloadOrder.DEFAULT, 0, 10));
    }
}
