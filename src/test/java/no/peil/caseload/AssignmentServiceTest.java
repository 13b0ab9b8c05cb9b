package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.peil.access.Reach;
import no.peil.caseload.Assigned.Line;
import no.peil.caseload.Assigned.Outcome;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.common.ResidenceKind;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AssignmentServiceTest {

    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AssignmentHistory history;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignIn signIn;

    private Townsfolk oslo;

    private ParticipantId hailu;

    @BeforeEach
    void somebodyWithoutACaseWorker() {
        oslo = Townsfolk.ofOslo(participants, signIn);
        hailu = oslo.aRefugee("Hailu", "Selam", LocalDate.of(2026, 3, 2)).register();
    }

    @Test
    void whoeverTakesAPersonOwnsThemAndTheHistoryAndTheLogSaySo() {
        var done = assign(WORKER, null, WORKER);

        assertThat(done.given()).isEqualTo(1);
        assertThat(done.notGiven()).isEmpty();
        assertThat(owner()).isEqualTo(WORKER);
        var entries = signIn.as(WORKER, () -> history.of(hailu));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(WORKER);
            assertThat(entry.textKey()).isEqualTo("caseload.history.assigned");
            assertThat(entry.arguments()).containsExactly("Ingrid Solberg");
        });
        assertThat(logged()).containsExactly(WORKER);
    }

    @Test
    void whoeverAssignsAPersonThatWasGivenAwayInTheMeantimeIsTold() {
        assign(LEAD, null, LEAD);

        var late = assign(WORKER, null, WORKER);

        assertThat(late).isEqualTo(new Assigned(List.of(new Line(hailu, Outcome.TAKEN, LEAD))));
        assertThat(owner()).isEqualTo(LEAD);
    }

    @Test
    void aPersonIsTakenOverFromTheColleagueWhomOneSaw() {
        assign(LEAD, null, LEAD);

        var done = assign(WORKER, LEAD, WORKER);

        assertThat(done.given()).isEqualTo(1);
        assertThat(signIn.as(WORKER, () -> history.of(hailu)))
                .filteredOn(entry -> entry.textKey().equals("caseload.history.taken-over"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.arguments()).containsExactly("Ingrid Solberg", "Karim Haugen");
                    assertThat(entry.reason()).isEqualTo("ny fordeling");
                });
    }

    @Test
    void nobodyIsTakenFromAColleagueWithoutAReason() {
        assign(LEAD, null, LEAD);

        assertThatThrownBy(() ->
                        signIn.as(WORKER, () -> assignments.assign(List.of(new Seen(hailu, LEAD)), WORKER, " ")))
                .hasMessage("caseload.reason-missing");
        assertThat(signIn.as(WORKER, () -> assignments.assign(List.of(new Seen(hailu, WORKER)), WORKER, ""))
                        .given())
                .isZero();
    }

    @Test
    void eachLineIsToldWhatBecameOfIt() {
        var abebe = oslo.aRefugee("Abebe", "Sara", LocalDate.of(2026, 3, 2)).register();
        var yusuf = oslo.aRefugee("Yusuf", "Omar", LocalDate.of(2026, 3, 2)).register();
        var elsewhere = Townsfolk.ofTromso(participants, signIn)
                .aRefugee("Tesfay", "Rahel", LocalDate.of(2026, 3, 2))
                .register();
        signIn.as(LEAD, () -> assignments.assign(List.of(new Seen(abebe, null)), WORKER, ""));
        signIn.as(LEAD, () -> assignments.assign(List.of(new Seen(yusuf, null)), LEAD, ""));

        var done = signIn.as(
                WORKER,
                () -> assignments.assign(
                        List.of(
                                new Seen(hailu, null),
                                new Seen(abebe, null),
                                new Seen(yusuf, null),
                                new Seen(elsewhere, null)),
                        WORKER,
                        ""));

        assertThat(done.lines())
                .containsExactly(
                        new Line(hailu, Outcome.GIVEN, WORKER),
                        new Line(abebe, Outcome.ALREADY, WORKER),
                        new Line(yusuf, Outcome.TAKEN, LEAD),
                        new Line(elsewhere, Outcome.OUT_OF_REACH, null));
    }

    @Test
    void aPersonIsPutBackToNobodyWithAReasonThatStandsInTheHistory() {
        assign(WORKER, null, WORKER);

        var done = signIn.as(
                WORKER, () -> assignments.putBack(List.of(new Seen(hailu, WORKER)), "flytter til annen bydel"));

        assertThat(done.given()).isEqualTo(1);
        assertThat(owner()).isNull();
        assertThat(signIn.as(WORKER, () -> history.of(hailu)))
                .filteredOn(entry -> entry.textKey().equals("caseload.history.put-back"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.arguments()).containsExactly("Ingrid Solberg");
                    assertThat(entry.reason()).isEqualTo("flytter til annen bydel");
                });
    }

    @Test
    void aCaseWorkerPutsBackTheirOwnAndTheLeadAnybodys() {
        assign(LEAD, null, LEAD);

        assertThatThrownBy(() ->
                        signIn.as(WORKER, () -> assignments.putBack(List.of(new Seen(hailu, LEAD)), "feil person")))
                .hasMessage("caseload.put-back-only-own");
        assertThat(signIn.as(LEAD, () -> assignments.putBack(List.of(new Seen(hailu, LEAD)), "feil person"))
                        .given())
                .isEqualTo(1);
    }

    @Test
    void ofTwoWhoAssignAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        var together = new CyclicBarrier(2);
        List<Callable<Assigned>> both = List.of(
                () -> {
                    together.await();
                    return assign(WORKER, null, WORKER);
                },
                () -> {
                    together.await();
                    return assign(LEAD, null, LEAD);
                });
        List<Assigned> done;
        try (var threads = Executors.newFixedThreadPool(2)) {
            done = threads.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }

        assertThat(done).extracting(Assigned::given).containsExactlyInAnyOrder(0, 1);
        assertThat(done)
                .filteredOn(one -> one.given() == 0)
                .singleElement()
                .satisfies(told -> assertThat(told.taken()).containsExactly(new Seen(hailu, owner())));
    }

    @Test
    void theTeamLeadMayAssignAColleagueAndACaseWorkerOnlyThemselves() {
        assertThat(assign(LEAD, null, WORKER).given()).isEqualTo(1);

        assertThatThrownBy(() -> assign(WORKER, WORKER, LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("caseload.assign-only-yourself"));
    }

    @Test
    void nobodyOutsideTheMunicipalityCanOwnOrAssign() {
        assertThatThrownBy(() -> assign(LEAD, null, "saksbehandler-tromso")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assign("imdi", null, "imdi")).isInstanceOf(AccessDeniedException.class);
        assertThat(assign("saksbehandler-tromso", null, "saksbehandler-tromso").given())
                .isZero();
        assertThat(owner()).isNull();
    }

    @Test
    void whoeverMovesToAnotherMunicipalityHasNoCaseWorkerThere() {
        assign(WORKER, null, WORKER);

        signIn.as(
                WORKER,
                () -> facts.add(
                        hailu,
                        new Residence(
                                ResidenceKind.MUNICIPALITY,
                                new MunicipalityNumber("5501"),
                                null,
                                LocalDate.of(2026, 9, 1),
                                null,
                                true),
                        "flyttemelding"));

        var rows = signIn.as(
                "saksbehandler-tromso",
                () -> caseload.findRows(CaseloadFilter.NONE.searching("hailu"), CaseloadOrder.DEFAULT, 0, 10));
        assertThat(rows).singleElement().extracting(CaseloadRow::owner).isNull();
    }

    private Assigned assign(String by, String seenOwner, String owner) {
        return signIn.as(by, () -> assignments.assign(List.of(new Seen(hailu, seenOwner)), owner, "ny fordeling"));
    }

    private String owner() {
        return signIn.as(
                LEAD, () -> caseload.findRows(List.of(hailu)).getFirst().owner());
    }

    private List<String> logged() {
        return reach.ofEverybody(
                "a test",
                () -> transaction.execute(status -> database.sql(
                                "select detail from access_log where action = 'ASSIGNED' and participant_id = ?")
                        .param(hailu.value())
                        .query(String.class)
                        .list()));
    }
}
