package no.peil.eligibility.rules;

import static no.peil.common.EndGoal.HIGHER_EDUCATION;
import static no.peil.common.EndGoal.PARTS_OF_UPPER_SECONDARY;
import static no.peil.common.EndGoal.REQUALIFICATION;
import static no.peil.common.EndGoal.TRADE_CERTIFICATE;
import static no.peil.common.EndGoal.UPPER_SECONDARY;
import static no.peil.common.EndGoal.WORK;
import static no.peil.common.PriorEducation.BELOW_UPPER_SECONDARY;
import static no.peil.common.PriorEducation.UPPER_SECONDARY_OR_HIGHER;
import static no.peil.eligibility.rules.Persons.TODAY;
import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeInACentre;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.peil.common.EndGoal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeLengthTest {

    @Nested
    @DisplayName("integreringsloven § 13: utdanning på videregående nivå eller høyere")
    class Educated {

        @Test
        void lastsTwelveMonthsWhateverTheGoal() {
            var length = length(educated());
            assertThat(length).isEqualTo(new ProgrammeLength(12, 0, List.of(WORK, HIGHER_EDUCATION, REQUALIFICATION)));
            assertThat(length(educated().goal(TRADE_CERTIFICATE)).maxMonths())
                    .as("even a goal that is not open")
                    .isEqualTo(12);
        }

        @Test
        void over55TheGoalIsWork() {
            assertThat(length(educated().birthDate(day("1969-11-20"))).goals()).containsExactly(WORK);
            assertThat(length(educated().birthDate(day("1969-11-21"))).goals()).hasSize(3);
            assertThat(length(aNorwegiansSpouse()
                                    .education(UPPER_SECONDARY_OR_HIGHER)
                                    .birthDate(day("1960-01-01")))
                            .goals())
                    .as("also for families outside letter f")
                    .containsExactly(WORK);
        }

        @Test
        void before2026TheSixMonthsAreNotVerified() {
            var then = assess(educated()
                    .permitGrantedOn(day("2025-01-10"))
                    .settledOn(day("2025-10-01"))
                    .evaluatedOn(day("2025-12-31")));
            assertThat(then.length()).isEqualTo(new ProgrammeLength(6, 6, List.of()));
            assertThat(then.warnings()).containsExactly(Warning.LENGTH_UNVERIFIED);
        }

        private FactsBuilder educated() {
            return aNewlySettledRefugee().education(UPPER_SECONDARY_OR_HIGHER);
        }
    }

    @Nested
    @DisplayName("integreringsloven § 14: uten utdanning på videregående nivå")
    class NotEducated {

        @ParameterizedTest
        @CsvSource({
            "WORK, 24, 0",
            "UPPER_SECONDARY, 48, 12",
            "PARTS_OF_UPPER_SECONDARY, 36, 12",
            "TRADE_CERTIFICATE, 60, 0"
        })
        void theGoalDecidesTheLength(EndGoal goal, int months, int extension) {
            var length = length(notEducated().goal(goal));
            assertThat(length.maxMonths()).isEqualTo(months);
            assertThat(length.extensionMonths()).isEqualTo(extension);
            assertThat(length.goals())
                    .containsExactly(WORK, UPPER_SECONDARY, PARTS_OF_UPPER_SECONDARY, TRADE_CERTIFICATE);
        }

        @Test
        void withoutAGoalOrWithOneThatIsNotOpenTheLengthIsOpen() {
            assertThat(length(notEducated()).maxMonths()).isNull();
            assertThat(length(notEducated().goal(HIGHER_EDUCATION)).maxMonths()).isNull();
        }

        @Test
        void over55ThereIsOnlyWorkAndTwoYears() {
            assertThat(length(notEducated().birthDate(day("1969-11-20"))))
                    .isEqualTo(new ProgrammeLength(24, 0, List.of(WORK)));
        }

        @Test
        void under25AnotherGoalNeedsAReason() {
            assertThat(warnings(TODAY.minusYears(25).plusDays(1).toString(), WORK))
                    .containsExactly(Warning.GOAL_NEEDS_REASON);
            assertThat(warnings(TODAY.minusYears(25).plusDays(1).toString(), UPPER_SECONDARY))
                    .isEmpty();
            assertThat(warnings(TODAY.minusYears(25).toString(), WORK)).isEmpty();
        }

        private Iterable<Warning> warnings(String birth, EndGoal goal) {
            return assess(notEducated().birthDate(day(birth)).goal(goal)).warnings();
        }

        private FactsBuilder notEducated() {
            return aNewlySettledRefugee().education(BELOW_UPPER_SECONDARY);
        }
    }

    @Test
    void whereNothingIsSettledThereIsNoLength() {
        assertThat(length(aNewlySettledRefugee())).isEqualTo(ProgrammeLength.OPEN);
        assertThat(length(aRefugeeInACentre().education(BELOW_UPPER_SECONDARY).goal(WORK)))
                .isEqualTo(ProgrammeLength.OPEN);
    }

    private static ProgrammeLength length(FactsBuilder person) {
        return assess(person).length();
    }
}
