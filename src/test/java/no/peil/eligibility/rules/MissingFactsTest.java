package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.TODAY;
import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeFromBeforeTheAct;
import static no.peil.eligibility.rules.Persons.aRefugeeInACentre;
import static no.peil.eligibility.rules.Persons.aRefugeesSpouse;
import static no.peil.eligibility.rules.Persons.aUkrainian;
import static no.peil.eligibility.rules.Persons.assess;
import static no.peil.eligibility.rules.Persons.day;
import static no.peil.eligibility.rules.ProgrammeStatus.MAY_OFFER;
import static no.peil.eligibility.rules.ProgrammeStatus.NONE;
import static no.peil.eligibility.rules.ProgrammeStatus.RIGHT_AND_DUTY;
import static no.peil.eligibility.rules.ProgrammeStatus.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Opplysninger som mangler")
class MissingFactsTest {

    static Stream<Arguments> personsWithOneHole() {
        return Map.ofEntries(
                        Map.entry(Column.BIRTH_DATE, aNewlySettledRefugee().birthDate(null)),
                        Map.entry(Column.CITIZENSHIP, aNewlySettledRefugee().citizenship(null)),
                        Map.entry(Column.PERMIT, aNewlySettledRefugee().permit(null)),
                        Map.entry(
                                Column.PERMIT_GRANTED_ON, aNewlySettledRefugee().permitGrantedOn(null)),
                        Map.entry(Column.ARRIVED_ON, aRefugeeFromBeforeTheAct().arrivedOn(null)),
                        Map.entry(Column.RESIDENCE, aNewlySettledRefugee().residence(null)),
                        Map.entry(Column.SETTLED_ON, aNewlySettledRefugee().settledOn(null)),
                        Map.entry(Column.BY_AGREEMENT, aNewlySettledRefugee().byAgreement(null)),
                        Map.entry(Column.REFERENCE_PERMIT, aRefugeesSpouse().referencePermit(null)),
                        Map.entry(Column.REFERENCE_SETTLED_ON, aRefugeesSpouse().referenceSettledOn(null)),
                        Map.entry(Column.FAMILY_APPLIED_ON, aRefugeesSpouse().familyAppliedOn(null)))
                .entrySet()
                .stream()
                .map(hole -> Arguments.of(hole.getKey(), hole.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personsWithOneHole")
    void theOneThatDecidesIsNamedAndNothingIsSaid(Column hole, FactsBuilder person) {
        var answer = assess(person);

        assertThat(answer.programme()).isEqualTo(UNDETERMINED);
        assertThat(answer.mapping()).isEqualTo(MappingDuty.UNDETERMINED);
        assertThat(answer.missing()).containsExactly(hole);
        assertThat(answer.decisionDeadline()).isNull();
    }

    @Test
    void theRegisterIsAskedForOnlyWhereSomebodyWouldHaveToMap() {
        var open = assess(aNewlySettledRefugee().mapping(null));
        assertThat(open.mapping()).isEqualTo(MappingDuty.UNDETERMINED);
        assertThat(open.programme()).isEqualTo(RIGHT_AND_DUTY);
        assertThat(open.missing()).containsExactly(Column.MAPPING);
        assertThat(assess(aNorwegiansSpouse().mapping(null)).missing()).isEmpty();
    }

    @Test
    void takingPartIsAskedForOnlyWithCollectiveProtection() {
        assertThat(assess(aUkrainian().participates(null)).missing()).containsExactly(Column.PARTICIPATES);
        assertThat(assess(aUkrainian().participates(null).evaluatedOn(day("2026-07-01")))
                        .missing())
                .isEmpty();
        assertThat(assess(aNewlySettledRefugee().participates(null)).missing()).isEmpty();
    }

    @Test
    void theHoursAreAskedForWhenWorkEndedAndTheDeadlineTurnsOnThem() {
        var ended = assess(aNewlySettledRefugee().workEndedOn(day("2026-03-05")));
        assertThat(ended.programme()).isEqualTo(RIGHT_AND_DUTY);
        assertThat(ended.decisionDeadline()).isNull();
        assertThat(ended.missing()).containsExactly(Column.WORK_HOURS);
    }

    @Test
    void aFactThatDecidesNothingIsNotAskedFor() {
        assertThat(assess(aNewlySettledRefugee()
                                .permit(Permit.UTL_23)
                                .birthDate(null)
                                .byAgreement(null))
                        .warningCodes())
                .isEmpty();
        assertThat(assess(aNewlySettledRefugee().citizenship("SE").permit(null).residence(null))
                        .programme())
                .isEqualTo(NONE);
        assertThat(assess(aNorwegiansSpouse()
                                .birthDate(day("1950-01-01"))
                                .permitGrantedOn(null)
                                .arrivedOn(day("2025-01-01")))
                        .programme())
                .isEqualTo(MAY_OFFER);
    }

    @Test
    void withoutPermitOrPlaceOnlyTheBasicFactsAreNamed() {
        assertThat(assess(aRefugeesSpouse()
                                .residence(null)
                                .referencePermit(null)
                                .mapping(null))
                        .missing())
                .containsExactly(Column.RESIDENCE);
        assertThat(assess(new FactsBuilder(TODAY)).missing())
                .containsExactly(
                        Column.BIRTH_DATE,
                        Column.CITIZENSHIP,
                        Column.PERMIT,
                        Column.PERMIT_GRANTED_ON,
                        Column.RESIDENCE);
    }

    @Test
    void theLengthIsTheSameForAnyAgeAndTheGoalsAreNot() {
        var educated =
                assess(aNorwegiansSpouse().permitGrantedOn(null).education(PriorEducation.UPPER_SECONDARY_OR_HIGHER));
        assertThat(educated.length().maxMonths()).isEqualTo(12);
        assertThat(educated.length().goals()).isEmpty();
        assertThat(educated.missing()).containsExactly(Column.PERMIT_GRANTED_ON);
    }

    @Test
    void anEmptyRowIsAnsweredBeforeAnybodyNotices() {
        var everythingThatOpensMore = new FactsBuilder(TODAY)
                .earlierPermit(Permit.UTL_CH6_FAMILY)
                .claimedOn(day("2026-02-01"))
                .decisionOn(day("2026-02-20"))
                .workEndedOn(day("2026-01-10"))
                .education(PriorEducation.BELOW_UPPER_SECONDARY)
                .build();

        assertThat(World.all(new Circumstances(
                        everythingThatOpensMore, LawParameters.STATUTE.rules().on(TODAY), Supposition.NONE)))
                .hasSizeLessThan(6_000);
    }

    @Test
    void inACentreNobodyAsksForTheDayOfSettlement() {
        assertThat(assess(aRefugeeInACentre()).missing()).isEmpty();
    }
}
