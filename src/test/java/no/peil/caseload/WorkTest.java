package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.common.MunicipalityNumber;
import no.peil.common.PriorEducation;
import no.peil.common.Refusal;
import no.peil.common.ResidenceKind;
import no.peil.competence.CompetenceService;
import no.peil.competence.Office;
import no.peil.eligibility.Reassessment;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.HistoryEntry;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The lists that follow the work itself: who is new, who waits, whose decision has lost its basis. */
@DatabaseTest
class WorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String WORKER = "saksbehandler-oslo";
    private static final String LEAD = "leder-oslo";

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private WaitingService waiting;

    @Autowired
    private WaitingHistory waitingHistory;

    @Autowired
    private PersonWorkService work;

    @Autowired
    private BasisHistory basisHistory;

    @Autowired
    private Reassessment reassessment;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private FactService facts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext portal;

    private Townsfolk oslo;
    private ParticipantId hailu;

    @BeforeEach
    void aRefugeeSettledAMonthAgo() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
        hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
    }

    @Nested
    @DisplayName("Ny")
    class New {

        @Test
        void whoeverIsAssignedIsNewUntilTheOwnerOpensThem() {
            assign(LEAD, null, WORKER);
            assertThat(lists()).contains(WorkFilter.NEW);

            signIn.as(LEAD, () -> work.open(hailu));
            assertThat(lists()).as("another than the owner has looked").contains(WorkFilter.NEW);

            signIn.as(WORKER, () -> work.open(hailu));
            assertThat(lists()).doesNotContain(WorkFilter.NEW);
            assertThat(signIn.as(WORKER, () -> work.open(hailu)).orElseThrow().opened())
                    .isTrue();
        }

        @Test
        void whoeverIsTakenOverIsNewToTheNextOwner() {
            assign(LEAD, null, WORKER);
            signIn.as(WORKER, () -> work.open(hailu));

            assign(LEAD, WORKER, LEAD);

            assertThat(lists()).contains(WorkFilter.NEW);
        }

        @Test
        void whoeverHasNoOwnerIsNotNew() {
            assertThat(lists()).doesNotContain(WorkFilter.NEW);
        }
    }

    @Nested
    @DisplayName("Venter")
    class OnHold {

        @Test
        void aPersonWaitsUntilTheDayAndIsThenBackByThemselves() {
            hold(WaitingReason.NO_SHOW, TODAY.plusDays(3));

            assertThat(lists()).contains(WorkFilter.WAITING_FOR_PERSON).doesNotContain(WorkFilter.WAITING_FOR_OTHERS);
            clock.setTo(TODAY.plusDays(2));
            assertThat(lists()).contains(WorkFilter.WAITING_FOR_PERSON);
            clock.setTo(TODAY.plusDays(3));
            assertThat(lists()).doesNotContain(WorkFilter.WAITING_FOR_PERSON);
            assertThat(signIn.as(WORKER, () -> work.open(hailu)).orElseThrow().waiting())
                    .isNull();
        }

        @Test
        void noDateOfTheLawMovesWhileSomebodyWaits() {
            var before = row();

            hold(WaitingReason.INTERPRETER, TODAY.plusMonths(6));
            reassessment.assessDue();

            assertThat(lists()).contains(WorkFilter.WAITING_FOR_OTHERS, WorkFilter.MUST_MAP);
            assertThat(row().decisionDeadline()).isEqualTo(before.decisionDeadline());
            assertThat(row().rightLapsesOn()).isEqualTo(before.rightLapsesOn());
            clock.setTo(TODAY.plusMonths(2));
            assertThat(lists()).contains(WorkFilter.DUE_IN_7);
            clock.setTo(TODAY.plusMonths(2).plusDays(1));
            assertThat(lists()).contains(WorkFilter.OVERDUE, WorkFilter.WAITING_FOR_OTHERS);
        }

        @Test
        void theHistoryTellsWhatWasWaitedForAndWhoTookThePersonBack() {
            hold(WaitingReason.DOCUMENT, TODAY.plusDays(10));
            clock.advance(Duration.ofHours(1));
            hold(WaitingReason.MOVING, TODAY.plusDays(20));
            clock.advance(Duration.ofHours(1));
            assertThat(signIn.as(LEAD, () -> waiting.resume(List.of(hailu)))).isEqualTo(1);
            assertThat(signIn.as(LEAD, () -> waiting.resume(List.of(hailu)))).isZero();

            assertThat(lists()).doesNotContain(WorkFilter.WAITING_FOR_PERSON);
            assertThat(signIn.as(WORKER, () -> waitingHistory.of(hailu)))
                    .extracting(HistoryEntry::by, HistoryEntry::textKey, HistoryEntry::arguments)
                    .containsExactlyInAnyOrder(
                            tuple(WORKER, "caseload.history.held", List.of(WaitingReason.DOCUMENT, TODAY.plusDays(10))),
                            tuple(WORKER, "caseload.history.resumed", List.of()),
                            tuple(WORKER, "caseload.history.held", List.of(WaitingReason.MOVING, TODAY.plusDays(20))),
                            tuple(LEAD, "caseload.history.resumed", List.of()));
        }

        @Test
        void theDayMustComeAndMustComeWithinHalfAYear() {
            assertThatThrownBy(() -> hold(WaitingReason.NO_SHOW, TODAY))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.key()).isEqualTo("waiting.until-has-come"));
            assertThatThrownBy(() ->
                            hold(WaitingReason.NO_SHOW, TODAY.plusMonths(6).plusDays(1)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.key()).isEqualTo("waiting.until-too-far"));
            assertThat(hold(WaitingReason.NO_SHOW, TODAY.plusMonths(6))).isEqualTo(1);
        }

        @Test
        void nobodyElsesPersonsCanBeMadeToWait() {
            assertThat(signIn.as(
                            "saksbehandler-tromso",
                            () -> waiting.hold(List.of(hailu), WaitingReason.NO_SHOW, TODAY.plusDays(3))))
                    .isZero();
            assertThat(signIn.as("saksbehandler-tromso", () -> work.open(hailu)))
                    .isEmpty();
            assertThat(lists()).doesNotContain(WorkFilter.WAITING_FOR_PERSON);
        }

        @Test
        void theNewMunicipalityBeginsWithoutTheWaiting() {
            hold(WaitingReason.MOVING, TODAY.plusDays(10));
            signIn.as(
                    WORKER,
                    () -> facts.add(
                            hailu,
                            new Residence(
                                    ResidenceKind.MUNICIPALITY,
                                    new MunicipalityNumber("5501"),
                                    null,
                                    TODAY,
                                    null,
                                    true),
                            "Folkeregisteret"));

            assertThat(signIn.as("saksbehandler-tromso", () -> work.open(hailu))
                            .orElseThrow()
                            .waiting())
                    .isNull();
        }
    }

    @Nested
    @DisplayName("Grunnlag endret (integreringsloven § 46 andre ledd bokstav c)")
    class BasisChanged {

        @BeforeEach
        void decided() {
            fact(new Event(FactKind.DECISION, TODAY), "vedtak");
            clock.advance(Duration.ofHours(1));
        }

        @Test
        void aFactThatIsRecordedAfterTheDecisionChangesItsBasis() {
            assertThat(lists()).doesNotContain(WorkFilter.BASIS_CHANGED);

            fact(new Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, TODAY), "vitnemål");

            assertThat(lists()).contains(WorkFilter.BASIS_CHANGED);
            assertThat(signIn.as(WORKER, () -> work.changedSinceDecision(hailu)))
                    .containsExactly(FactKind.EDUCATION);
            assertThat(signIn.as(WORKER, () -> work.open(hailu)).orElseThrow().basisChangedAt())
                    .isNotNull();
        }

        @Test
        void theStartOfTheProgrammeChangesNothing() {
            fact(new Event(FactKind.PROGRAMME_START, TODAY), "oppstart");

            assertThat(lists()).doesNotContain(WorkFilter.BASIS_CHANGED);
        }

        @Test
        void aConsiderationTakesThePersonOutUntilTheNextChange() {
            fact(new Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, TODAY), "vitnemål");
            clock.advance(Duration.ofHours(1));

            signIn.as(WORKER, () -> {
                work.reviewBasis(hailu, "Planen står: målet er det samme.");
                return true;
            });

            assertThat(lists()).doesNotContain(WorkFilter.BASIS_CHANGED);
            assertThat(signIn.as(WORKER, () -> basisHistory.of(hailu)))
                    .extracting(HistoryEntry::reason)
                    .containsExactly("Planen står: målet er det samme.");
            clock.advance(Duration.ofHours(1));
            fact(new Work(new BigDecimal("20"), TODAY, null), "arbeidsgiver");
            assertThat(lists()).contains(WorkFilter.BASIS_CHANGED);
        }

        @Test
        void aConsiderationSaysWhatWasConsidered() {
            assertThatThrownBy(() -> signIn.as(WORKER, () -> {
                        work.reviewBasis(hailu, "  ");
                        return true;
                    }))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Nested
    @DisplayName("Ferdig og Til kvalitetssikring")
    class Mapped {

        @Test
        void whatImdiMappedIsDoneOnlyWhenTheMunicipalityHasAssuredIt() {
            var office = new Office(portal);
            office.signIn(WORKER);
            var resettled = office.aResettlementRefugeeBoundForOslo();
            office.mappedByImdi(resettled);
            office.settles(resettled, "0301");
            assertThat(listsOf(resettled)).contains(WorkFilter.TO_ASSURE).doesNotContain(WorkFilter.DONE);

            signIn.as(WORKER, () -> competence.assure(resettled, TODAY));

            assertThat(listsOf(resettled)).contains(WorkFilter.DONE).doesNotContain(WorkFilter.TO_ASSURE);
        }
    }

    private int hold(WaitingReason reason, LocalDate until) {
        return signIn.as(WORKER, () -> waiting.hold(List.of(hailu), reason, until));
    }

    private void fact(LegalFact fact, String source) {
        signIn.as(WORKER, () -> facts.add(hailu, fact, source));
    }

    private void assign(String by, String seen, String owner) {
        signIn.as(by, () -> assignments.assign(List.of(new Seen(hailu, seen)), owner, "ny fordeling"));
    }

    private CaseloadRow row() {
        return signIn.as(WORKER, () -> caseload.findRows(List.of(hailu))).getFirst();
    }

    private Set<WorkFilter> lists() {
        return listsOf(hailu);
    }

    private Set<WorkFilter> listsOf(ParticipantId person) {
        return Arrays.stream(WorkFilter.values())
                .filter(filter -> signIn
                        .as(
                                WORKER,
                                () -> caseload.findRows(CaseloadFilter.NONE.with(filter), CaseloadOrder.DEFAULT, 0, 10))
                        .stream()
                        .anyMatch(row -> row.id().equals(person)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkFilter.class)));
    }
}
