package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.TODAY;
import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeInACentre;
import static no.peil.eligibility.rules.Persons.aRefugeesSpouse;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.common.Permit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");

    @Nested
    @DisplayName("integreringsloven § 12 andre ledd: vedtak og oppstart innen tre måneder")
    class Decision {

        @Test
        void countsFromTheSettlementByAgreement() {
            assertThat(decisionDue(aNewlySettledRefugee())).isEqualTo("2026-06-02");
        }

        @Test
        void endsOnTheLastDayOfAShortMonth() {
            assertThat(decisionDue(aNewlySettledRefugee().settledOn(day("2025-11-30"))))
                    .isEqualTo("2026-02-28");
        }

        @Test
        void countsFromTheClaimWhereNoAgreementIsNeeded() {
            assertThat(decisionDue(aRefugeesSpouse())).isEqualTo("2026-06-05");
            assertThat(decisionDue(aRefugeesSpouse().byAgreement(true)))
                    .as("the earlier of two")
                    .isEqualTo("2026-06-02");
        }

        @Test
        void withoutAClaimThereIsNoneAndAWarning() {
            var unclaimed = assess(aRefugeesSpouse().claimedOn(null));
            assertThat(unclaimed.decisionDeadline()).isNull();
            assertThat(unclaimed.warnings()).containsExactly(Warning.CLAIM_MISSING);
            assertThat(assess(aRefugeesSpouse().claimedOn(TODAY.plusDays(1))).warnings())
                    .as("a claim that lies ahead")
                    .containsExactly(Warning.CLAIM_MISSING);
        }

        @Test
        void countsFromTheEndOfWorkWhenThatIsLater() {
            var worked = aNewlySettledRefugee().workHours(FULL_TIME);
            assertThat(decisionDue(worked.workEndedOn(day("2026-03-05")))).isEqualTo("2026-06-05");
            assertThat(assess(worked).warnings()).containsExactly(Warning.DEADLINE_FROM_WORK_END);
            assertThat(decisionDue(worked.workEndedOn(day("2026-03-02")))).isEqualTo("2026-06-02");
            assertThat(assess(worked).warnings()).isEmpty();
        }

        @Test
        void theEndOfWorkIsNoTriggerOfItsOwn() {
            assertThat(decisionDue(aRefugeesSpouse()
                            .claimedOn(null)
                            .workHours(FULL_TIME)
                            .workEndedOn(TODAY)))
                    .isNull();
        }

        @Test
        void thereIsNoneForAnOffer() {
            assertThat(decisionDue(aNorwegiansSpouse())).isNull();
        }
    }

    @Nested
    @DisplayName("integreringsloven § 8 første ledd tredje punktum: de to årene")
    class TwoYears {

        @Test
        void runFromTheFirstMunicipalityAndStayWhenThePersonMoves() {
            assertThat(lapses(aNewlySettledRefugee())).isEqualTo("2028-03-02");
            assertThat(lapses(aNewlySettledRefugee().firstSettledOn(day("2024-05-01"))))
                    .isEqualTo("2026-05-01");
            assertThat(lapses(aNewlySettledRefugee().firstSettledOn(day("2024-02-29"))))
                    .isEqualTo("2026-02-28");
        }

        @Test
        void areToldWhateverTheProgrammeIs() {
            assertThat(lapses(aNewlySettledRefugee().workHours(FULL_TIME))).isEqualTo("2028-03-02");
            assertThat(lapses(aNorwegiansSpouse())).isEqualTo("2028-03-02");
            assertThat(lapses(aNewlySettledRefugee().birthDate(null))).isEqualTo("2028-03-02");
        }

        @Test
        void doNotRunInACentreNorOutsideTheAct() {
            assertThat(lapses(aRefugeeInACentre())).isNull();
            assertThat(lapses(aNewlySettledRefugee().citizenship("SE"))).isNull();
            assertThat(lapses(aNewlySettledRefugee().permit(Permit.UTL_23))).isNull();
        }
    }

    private static @Nullable String decisionDue(FactsBuilder person) {
        return written(assess(person).decisionDeadline());
    }

    private static @Nullable String lapses(FactsBuilder person) {
        return written(assess(person).twoYears());
    }

    private static @Nullable String written(@Nullable Deadline deadline) {
        LocalDate day = deadline == null ? null : deadline.day();
        return day == null ? null : day.toString();
    }
}
