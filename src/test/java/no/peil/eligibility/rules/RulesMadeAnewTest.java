package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.peil.common.EndGoal;
import no.peil.common.MappingBody;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import no.peil.law.Phrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reglene, satt sammen på nytt")
class RulesMadeAnewTest {

    private static LawParameters anew() {
        return new LawParameters(LawParameters.STATUTE.upperAge(), LawParameters.STATUTE.chapter6AEndsOn());
    }

    private static LawParameters upToSixty() {
        return new LawParameters(LawParameters.STATUTE.upperAge().then(day("2027-01-01"), 60), null);
    }

    @Test
    void sayTheSameOfEverybodyAndForTheSameReasons() {
        var persons = new RandomPersons(814);
        var anew = anew();
        for (int number = 0; number < 300; number++) {
            var known = persons.completelyKnown();
            for (var facts : new ParticipantFacts[] {known, persons.withHoles(known, 2)}) {
                var before = Eligibility.assessInFull(facts, LawParameters.STATUTE);
                var after = Eligibility.assessInFull(facts, anew);
                assertThat(after).isEqualTo(before);
                assertThat(after.explanation().trees())
                        .isEqualTo(before.explanation().trees())
                        .contains(after.explanation().mapping())
                        .containsAll(after.explanation().chapter6A())
                        .containsAll(after.explanation().programme())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void arePrintedTheSameWayUnderTheSameName() {
        assertThat(RuleBookEdition.all(anew())).isEqualTo(RuleBookEdition.all(LawParameters.STATUTE));
        assertThat(RuleBookEdition.all(anew()))
                .extracting(RuleBookEdition::regime)
                .containsExactly(Regime.values());
        assertThat(RuleBookEdition.versionOfAll(anew()))
                .hasSize(12)
                .isEqualTo(RuleBookEdition.versionOfAll(LawParameters.STATUTE))
                .isNotEqualTo(RuleBookEdition.versionOfAll(upToSixty()));
        assertThat(RuleBookEdition.all(anew())).allSatisfy(edition -> {
            assertThat(edition.version()).hasSize(12);
            assertThat(edition.regime() == Regime.R0 || !edition.outlines().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void anEditionIsFoundByItsDay() {
        assertThat(RuleBookEdition.on(day("2026-06-30"), anew()).regime()).isEqualTo(Regime.R4);
        assertThat(RuleBookEdition.on(day("2026-06-30"), anew()).until()).isEqualTo(day("2026-06-30"));
        assertThat(RuleBookEdition.on(day("2026-07-01"), anew()).from()).isEqualTo(day("2026-07-01"));
        assertThat(RuleBookEdition.on(day("2026-07-01"), anew()).until()).isNull();
        assertThat(RuleBookEdition.on(LocalDate.MIN, anew()).regime()).isEqualTo(Regime.R0);
    }

    @Test
    void parametersAreTheSameWhenTheirNumbersAre() {
        assertThat(anew())
                .isEqualTo(LawParameters.STATUTE)
                .hasSameHashCodeAs(LawParameters.STATUTE)
                .isNotEqualTo(upToSixty())
                .isNotEqualTo("55");
        assertThat(new LawParameters(LawParameters.STATUTE.upperAge(), null)).isNotEqualTo(LawParameters.STATUTE);
        assertThat(anew().chapter6AEndsOn()).isEqualTo(day("2026-07-01"));
        assertThat(upToSixty().chapter6AEndsOn()).isNull();
        assertThat(anew().toString()).contains("55", "2026-07-01");
        assertThat(anew().hashCode()).isNotEqualTo(upToSixty().hashCode());
    }

    @Test
    void aRegimeHasWhatTheActHadInItsTime() {
        assertThat(new Regime[] {Regime.R2, Regime.R3}).allMatch(Regime::hasRightWithoutDuty);
        assertThat(new Regime[] {Regime.R0, Regime.R1, Regime.R4, Regime.R5}).noneMatch(Regime::hasRightWithoutDuty);
        assertThat(new Regime[] {Regime.R3, Regime.R4}).allMatch(Regime::participationMakesMappingADuty);
        assertThat(new Regime[] {Regime.R0, Regime.R1, Regime.R2, Regime.R5})
                .noneMatch(Regime::participationMakesMappingADuty);
        assertThat(new Regime[] {Regime.R3, Regime.R4, Regime.R5}).allMatch(Regime::countsEarlierFamilyPermit);
        assertThat(new Regime[] {Regime.R1, Regime.R2}).noneMatch(Regime::countsEarlierFamilyPermit);
    }

    @Test
    void everyAnswerHasItsWords() {
        assertThat(AnswerWords.of(new Task(MappingDuty.REQUIRED, MappingBody.IMDI)))
                .containsExactly(Phrase.of("eligibility.summary.mapping.required.by.imdi"));
        assertThat(AnswerWords.of(new Task(MappingDuty.NOT_REQUIRED, null)))
                .containsExactly(Phrase.of("eligibility.summary.mapping.not-required"));
        assertThat(AnswerWords.of(ProgrammeStatus.MAY_OFFER))
                .containsExactly(Phrase.of("eligibility.summary.programme.may-offer"));
        assertThat(AnswerWords.of(CareerGuidance.RIGHT)).containsExactly(Phrase.of("career-guidance.right"));
        assertThat(AnswerWords.of(CountedFrom.NOTHING)).containsExactly(Phrase.of("answer.no-deadline"));
        assertThat(AnswerWords.of(CountedFrom.WORK_END))
                .containsExactly(Phrase.of("answer.deadline", Phrase.of("counted-from.work-end")));
        assertThat(AnswerWords.of(Duration.OPEN)).isEmpty();
        assertThat(AnswerWords.of(new Duration(12, 0))).containsExactly(Phrase.of("answer.duration", 12));
        assertThat(AnswerWords.of(new Duration(48, 12))).containsExactly(Phrase.of("answer.duration.extended", 48, 12));
        assertThat(AnswerWords.of(WorkDirected.NONE)).isEmpty();
        assertThat(AnswerWords.of(new WorkDirected(15, 3))).containsExactly(Phrase.of("answer.work-directed", 15, 3));
        assertThat(AnswerWords.of(List.of(EndGoal.WORK, EndGoal.TRADE_CERTIFICATE)))
                .containsExactly(Phrase.of("end-goal.WORK"), Phrase.of("end-goal.TRADE_CERTIFICATE"));
    }

    @Test
    void theRegisterNamesTheBodyAndFactsNameNobody() {
        assertThat(Registered.by(MappingBody.IMDI)).isEqualTo(Registered.IMDI);
        assertThat(Registered.IMDI.by()).contains(MappingBody.IMDI);
        assertThat(Registered.NONE.by()).isEmpty();
        assertThat(Persons.aNewlySettledRefugee().build()).hasToString("ParticipantFacts on 2026-03-10");
    }

    @Test
    void thePlacesThatDecidedStandInTheOrderOfTheAct() {
        var mappedByImdi = Persons.assess(Persons.aNewlySettledRefugee().mapping(Registered.IMDI));
        assertThat(mappedByImdi.basis()).extracting(place -> place.code()).containsExactly("6-2", "8-1", "9-1-a");
        var declined = Persons.assess(Persons.aRefugeeInACentre().declinedOn(day("2026-03-01")));
        assertThat(declined.basis()).extracting(place -> place.code()).startsWith("3-3");
        var open = Persons.assess(Persons.aNewlySettledRefugee()
                .mapping(Registered.IMDI)
                .settledOn(null)
                .firstSettledOn(day("2026-01-10")));
        assertThat(open.basis()).extracting(place -> place.code()).containsExactly("6-2", "8-1", "9-1-a");
    }
}
