package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.peil.eligibility.Reassessment;
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

/** A refugee settled by agreement on 2 March 2026: the decision is due on 2 June, and the two years are over on 2 March 2028. */
@DatabaseTest
class CaseloadDatesTest {

    private static final LocalDate SETTLED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 2);
    private static final LocalDate TWO_YEARS = LocalDate.of(2028, 3, 2);

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private Reassessment reassessment;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;

    @BeforeEach
    void theDayOfSettlement() {
        clock.setTo(SETTLED);
        oslo = Townsfolk.ofOslo(participants, signIn);
    }

    @Nested
    @DisplayName("integreringsloven § 12: the deadline")
    class Deadline {

        @Test
        void thirtyDaysBeforeTheDeadlineIsWithinThirtyDays() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(DEADLINE.minusDays(31))).containsExactly(WorkFilter.MUST_MAP);
            assertThat(listsOn(DEADLINE.minusDays(30))).containsExactly(WorkFilter.MUST_MAP, WorkFilter.DUE_IN_30);
        }

        @Test
        void theListsOfFourteenAndSevenDaysBeginThoseManyDaysBefore() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(DEADLINE.minusDays(15))).containsExactly(WorkFilter.MUST_MAP, WorkFilter.DUE_IN_30);
            assertThat(listsOn(DEADLINE.minusDays(14)))
                    .contains(WorkFilter.DUE_IN_14)
                    .doesNotContain(WorkFilter.DUE_IN_7);
            assertThat(listsOn(DEADLINE.minusDays(8))).doesNotContain(WorkFilter.DUE_IN_7);
            assertThat(listsOn(DEADLINE.minusDays(7))).contains(WorkFilter.DUE_IN_7, WorkFilter.DUE_IN_14);
        }

        @Test
        void theDeadlineItselfIsStillInTimeAndTheDayAfterIsTooLate() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(DEADLINE))
                    .containsExactly(
                            WorkFilter.MUST_MAP, WorkFilter.DUE_IN_7, WorkFilter.DUE_IN_14, WorkFilter.DUE_IN_30);
            assertThat(listsOn(DEADLINE.plusDays(1))).containsExactly(WorkFilter.MUST_MAP, WorkFilter.OVERDUE);
        }

        @Test
        void aDecisionEndsTheDeadline() {
            oslo.aRefugee("Hailu", "Selam", SETTLED)
                    .decided(DEADLINE.minusDays(10))
                    .register();

            assertThat(listsOn(DEADLINE.minusDays(11)))
                    .containsExactly(WorkFilter.MUST_MAP, WorkFilter.DUE_IN_14, WorkFilter.DUE_IN_30);
            assertThat(listsOn(DEADLINE.minusDays(10))).containsExactly(WorkFilter.MUST_MAP);
            assertThat(listsOn(DEADLINE.plusDays(1))).containsExactly(WorkFilter.MUST_MAP);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8: the two years")
    class TwoYears {

        @Test
        void onTheTwoYearDayTheRightIsLostAndThePersonStandsUnderLapsedAlone() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(TWO_YEARS.minusDays(1)))
                    .containsExactly(WorkFilter.MUST_MAP, WorkFilter.OVERDUE, WorkFilter.TWO_YEARS_NEAR);
            assertThat(inTheDefaultList()).isTrue();
            assertThat(listsOn(TWO_YEARS)).containsExactly(WorkFilter.LAPSED);
            assertThat(inTheDefaultList()).isFalse();
        }

        @Test
        void theTwoYearsAreNearFromNinetyDaysBefore() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(TWO_YEARS.minusDays(91))).doesNotContain(WorkFilter.TWO_YEARS_NEAR);
            assertThat(listsOn(TWO_YEARS.minusDays(90))).contains(WorkFilter.TWO_YEARS_NEAR);
        }

        @Test
        void theRightIsLostAtMidnightEvenBeforeTheRowsAreRenewed() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            clock.setTo(TWO_YEARS);

            assertThat(lists()).containsExactly(WorkFilter.LAPSED);
        }

        @Test
        void itStaysLostYearsLater() {
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(listsOn(TWO_YEARS.plusYears(3))).containsExactly(WorkFilter.LAPSED);
        }

        @Test
        void aPersonWhoIsRegisteredAfterTheTwoYearsHasLapsedToo() {
            clock.setTo(TWO_YEARS.plusDays(40));
            oslo.aRefugee("Hailu", "Selam", SETTLED).register();

            assertThat(lists()).containsExactly(WorkFilter.LAPSED);
        }

        @Test
        void aDecisionOnTheLastDaySavesTheRightAndOneOnTheDayItselfDoesNot() {
            clock.setTo(TWO_YEARS.plusDays(1));
            var saved = oslo.aRefugee("Hailu", "Selam", SETTLED)
                    .decided(TWO_YEARS.minusDays(1))
                    .register();
            var late = oslo.aRefugee("Osman", "Ali", SETTLED).decided(TWO_YEARS).register();

            assertThat(ids(WorkFilter.LAPSED)).containsExactly(late);
            assertThat(ids(WorkFilter.MUST_MAP)).containsExactly(saved);
        }

        @Test
        void aWorkerNeverHadARightToLose() {
            oslo.aWorker("Nowak", SETTLED).register();

            assertThat(listsOn(TWO_YEARS.plusDays(1))).containsExactly(WorkFilter.NOTHING_GIVEN);
        }

        @Test
        void whoeverMightHaveHadARightLosesItWhileNobodyFoundTheFacts() {
            oslo.aRefugeeSettledWhoKnowsHow("Hailu", SETTLED).register();

            assertThat(listsOn(TWO_YEARS.minusDays(1))).contains(WorkFilter.FACTS_MISSING);
            assertThat(listsOn(TWO_YEARS)).containsExactly(WorkFilter.LAPSED);
        }
    }

    private Set<WorkFilter> listsOn(LocalDate day) {
        clock.setTo(day);
        reassessment.assessDue();
        return lists();
    }

    private Set<WorkFilter> lists() {
        return Arrays.stream(WorkFilter.values())
                .filter(filter -> !ids(filter).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkFilter.class)));
    }

    private boolean inTheDefaultList() {
        return !ids(null).isEmpty();
    }

    private List<ParticipantId> ids(WorkFilter filter) {
        return signIn.as(
                "saksbehandler-oslo",
                () -> caseload.findRows(CaseloadFilter.NONE.with(filter), CaseloadOrder.DEFAULT, 0, 10).stream()
                        .map(CaseloadRow::id)
                        .toList());
    }
}
