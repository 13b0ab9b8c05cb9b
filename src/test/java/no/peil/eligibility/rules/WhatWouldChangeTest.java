package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeesSpouse;
import static no.peil.eligibility.rules.Persons.day;
import static no.peil.eligibility.rules.ProgrammeStatus.MAY_OFFER;
import static no.peil.eligibility.rules.ProgrammeStatus.NONE;
import static no.peil.eligibility.rules.ProgrammeStatus.RIGHT_AND_DUTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.peil.common.Permit;
import no.peil.eligibility.rules.WhatWouldChange.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hva som ville endret svaret")
class WhatWouldChangeTest {

    @Test
    void oneDayOlderAtTheGrantAndTheRightWouldBeThere() {
        var tooYoung = aNewlySettledRefugee().birthDate(day("2007-11-21"));

        var smallest = turns(tooYoung).getFirst();

        assertThat(smallest.fact()).isEqualTo(CaseColumn.BIRTH_DATE);
        assertThat(smallest.from()).isEqualTo(day("2007-11-21"));
        assertThat(smallest.to()).isEqualTo(day("2007-11-20"));
        assertThat(smallest.answer().programme()).isEqualTo(RIGHT_AND_DUTY);
    }

    @Test
    void anAgreementWouldTurnAnOfferIntoARight() {
        var turn = turn(aNewlySettledRefugee().byAgreement(false), CaseColumn.BY_AGREEMENT);

        assertThat(turn.to()).isEqualTo(true);
        assertThat(turn.answer().programme()).isEqualTo(RIGHT_AND_DUTY);
    }

    @Test
    void fullTimeWorkIsTheFactThatTurnsItAway() {
        var working = aNewlySettledRefugee().workHours(new BigDecimal("37.5"));

        assertThat(turn(working, CaseColumn.WORK_HOURS).to()).isEqualTo(BigDecimal.ZERO);
        assertThat(turn(aNewlySettledRefugee(), CaseColumn.WORK_HOURS).answer().programme())
                .isEqualTo(NONE);
    }

    @Test
    void theApplicationWouldHaveHadToComeADayEarlier() {
        var tooLate = aRefugeesSpouse().referenceSettledOn(day("2020-06-01"));

        var turn = turn(tooLate, CaseColumn.FAMILY_APPLIED_ON);

        assertThat(turn.to()).isEqualTo(day("2025-05-31"));
        assertThat(turn.answer().programme()).isEqualTo(RIGHT_AND_DUTY);
    }

    @Test
    void timeAloneTurnsItOnTheDayWhenTwoYearsHavePassed() {
        var turn = turn(aNewlySettledRefugee(), CaseColumn.EVALUATED_ON);

        assertThat(turn.to()).isEqualTo(day("2028-03-02"));
        assertThat(turn.answer().programme()).isEqualTo(NONE);
    }

    @Test
    void aDecisionInTimeWouldHaveKeptTheRight() {
        var tooLate = aNewlySettledRefugee().settledOn(day("2024-03-10"));

        assertThat(turn(tooLate, CaseColumn.DECISION_ON).to()).isEqualTo(day("2026-03-09"));
        assertThat(turn(tooLate, CaseColumn.SETTLED_ON).to()).isEqualTo(day("2024-03-11"));
    }

    @Test
    void whatIsMissingComesFirst() {
        assertThat(turns(aNewlySettledRefugee().byAgreement(null)).getFirst().fact())
                .isEqualTo(CaseColumn.BY_AGREEMENT);
    }

    @Test
    void whereMuchIsMissingNothingIsSingledOut() {
        assertThat(turns(new FactsBuilder(Persons.TODAY))).isEmpty();
    }

    @Test
    void aRefusalThatHadNotBeenIsAChangeToo() {
        var turn = turn(aNewlySettledRefugee().declinedOn(day("2026-03-05")), CaseColumn.DECLINED_ON);

        assertThat(turn.from()).isEqualTo(day("2026-03-05"));
        assertThat(turn.to()).isNull();
    }

    @Test
    void everyTurnIsOneAndNoneOfThemBreaksTheOrderOfDates() {
        var persons = new RandomPersons(1905);
        for (int number = 0; number < 300; number++) {
            var facts = persons.completelyKnown();
            var before = Eligibility.assess(facts);
            for (var turn : WhatWouldChange.of(facts, LawParameters.STATUTE)) {
                boolean turned = turn.answer().programme() != before.programme()
                        || turn.answer().mapping() != before.mapping()
                        || turn.answer().mappedBy() != before.mappedBy();
                assertThat(turned).as(turn.toString()).isTrue();
            }
        }
    }

    @Test
    void aPermitThatTheActDoesNotListTurnsEverything() {
        assertThat(turn(aNorwegiansSpouse(), CaseColumn.REFERENCE_PERMIT)
                        .answer()
                        .programme())
                .isNotEqualTo(MAY_OFFER);
        assertThat(turn(aNewlySettledRefugee(), CaseColumn.PERMIT).to()).isInstanceOf(Permit.class);
    }

    private static List<Turn> turns(FactsBuilder person) {
        return WhatWouldChange.of(person.build(), LawParameters.STATUTE);
    }

    private static Turn turn(FactsBuilder person, CaseColumn fact) {
        return turns(person).stream()
                .filter(turn -> turn.fact() == fact)
                .findFirst()
                .orElseThrow();
    }
}
