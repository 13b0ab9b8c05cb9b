package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aUkrainian;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import no.peil.law.Dated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Dagene da et svar kan bli et annet")
class TurningDaysTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** From one day to the next an answer stays, unless the next one is a turning day. */
    @ParameterizedTest
    @MethodSource("seeds")
    void onOtherDaysTheAnswerIsThatOfTheDayBefore(long seed) {
        var persons = new RandomPersons(seed);
        var random = new Random(seed);
        for (int number = 0; number < 12; number++) {
            var person = persons.withHoles(persons.completelyKnown(), number % 3);
            var days = TurningDays.all(person, LawParameters.STATUTE);
            for (var turning : days) {
                if (turning.getYear() > 2000) {
                    staysUnlessItTurns(person, turning.minusDays(1 + random.nextInt(3)));
                    staysUnlessItTurns(person, turning.plusDays(random.nextInt(3)));
                }
            }
            staysUnlessItTurns(person, LocalDate.of(2020, 6, 1).plusDays(random.nextInt(3_000)));
        }
    }

    private static void staysUnlessItTurns(ParticipantFacts person, LocalDate day) {
        var today = person.change().evaluatedOn(day).build();
        var tomorrow = person.change().evaluatedOn(day.plusDays(1)).build();
        var next = TurningDays.after(today, LawParameters.STATUTE);
        if (next.isEmpty() || next.get().isAfter(day.plusDays(1))) {
            assertThat(Eligibility.assess(tomorrow))
                    .as("%s on %s", UnknownFactsTest.written(person), day)
                    .isEqualTo(Eligibility.assess(today));
        }
    }

    @Test
    void theNextOneForANewlySettledRefugeeIsTheEndOfChapter6A() {
        assertThat(TurningDays.after(aNewlySettledRefugee().build(), LawParameters.STATUTE))
                .contains(day("2026-07-01"));
        assertThat(TurningDays.after(
                        aNewlySettledRefugee().evaluatedOn(day("2026-07-01")).build(), LawParameters.STATUTE))
                .contains(day("2028-03-02"));
    }

    @Test
    void aHigherAgeFromADayIsATurningDayOfItsOwn() {
        var from = day("2027-01-01");
        var sixty = new LawParameters(Dated.from(Regime.COMMENCEMENT, 55).then(from, 60), day("2026-07-01"));
        var person = aNewlySettledRefugee().birthDate(day("1968-01-01")).evaluatedOn(day("2026-12-31"));

        assertThat(TurningDays.after(person.build(), sixty)).contains(from);
        assertThat(Eligibility.assess(person.build(), sixty).programme()).isEqualTo(ProgrammeStatus.MAY_OFFER);
        assertThat(Eligibility.assess(person.evaluatedOn(from).build(), sixty).programme())
                .isEqualTo(ProgrammeStatus.RIGHT_AND_DUTY);
    }

    @Test
    void chapter6AThatGoesOnKeepsItsRules() {
        var prolonged = new LawParameters(Dated.from(Regime.COMMENCEMENT, 55), null);
        var later = aUkrainian()
                .evaluatedOn(day("2026-09-01"))
                .settledOn(day("2026-08-20"))
                .build();

        assertThat(Eligibility.assess(later, prolonged).mapping()).isEqualTo(MappingDuty.RIGHT_ONLY);
        assertThat(Eligibility.assess(later).mapping()).isEqualTo(MappingDuty.REQUIRED);
    }

    @Test
    void whatIsRegisteredAheadHappensOnItsDay() {
        var leaves = aNewlySettledRefugee().declinedOn(day("2026-04-01"));

        assertThat(TurningDays.after(leaves.build(), LawParameters.STATUTE)).contains(day("2026-04-01"));
        assertThat(assess(leaves).programme()).isEqualTo(ProgrammeStatus.RIGHT_AND_DUTY);
        assertThat(assess(leaves.evaluatedOn(day("2026-04-01"))).programme()).isEqualTo(ProgrammeStatus.NONE);
    }

    @Test
    void afterTheLastOneNothingIsToBeExpected() {
        assertThat(TurningDays.after(
                        aNorwegiansSpouse().evaluatedOn(day("2040-01-01")).build(), LawParameters.STATUTE))
                .isEmpty();
    }
}
