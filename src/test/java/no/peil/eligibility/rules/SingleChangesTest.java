package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aRefugeesSpouse;
import static no.peil.eligibility.rules.Persons.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.law.Counterfactual;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Endringene av én opplysning som loven kan skille mellom")
class SingleChangesTest {

    @Test
    void aBirthOnBothSidesOfEveryAgeLimit() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.BIRTH_DATE))
                .containsExactlyInAnyOrderElementsOf(around("2007-11-20", "1969-11-20", "2008-03-10"));
        assertThat(tried(aNewlySettledRefugee().decisionOn(day("2026-03-05")), CaseColumn.BIRTH_DATE))
                .containsAll(around("2008-03-05"))
                .doesNotContain(day("2008-03-10"));
        assertThat(tried(aNewlySettledRefugee().permitGrantedOn(null), CaseColumn.BIRTH_DATE))
                .containsExactlyInAnyOrderElementsOf(around("2008-03-10"));
    }

    @Test
    void aGrantOnBothSidesOfEveryAgeLimitAndOfTheCommencement() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.PERMIT_GRANTED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2008-05-10", "2021-01-01"));
        assertThat(tried(aNewlySettledRefugee().birthDate(day("1960-01-15")), CaseColumn.PERMIT_GRANTED_ON))
                .containsExactlyInAnyOrderElementsOf(around("1978-01-15", "2016-01-15", "2021-01-01"));
        assertThat(tried(aNewlySettledRefugee().birthDate(null), CaseColumn.PERMIT_GRANTED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2021-01-01"));
    }

    @Test
    void anArrivalAroundTheCommencement() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.ARRIVED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2021-01-01"));
    }

    @Test
    void anotherCitizenshipPermitPlaceOrEarlierPermit() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.CITIZENSHIP)).containsExactly("XX", "NO");
        assertThat(tried(aNewlySettledRefugee().citizenship("NO"), CaseColumn.CITIZENSHIP))
                .containsExactly("XX");
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.PERMIT))
                .containsAll(List.of(Permit.UTL_34, Permit.UTL_CH6_FAMILY, Permit.UTL_23, Permit.APPLICANT))
                .doesNotContain(Permit.UTL_28);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.RESIDENCE))
                .containsExactly(ResidenceKind.ABROAD, ResidenceKind.RECEPTION_CENTRE, ResidenceKind.SVALBARD);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.EARLIER_PERMIT)).containsExactly(Permit.UTL_CH6_FAMILY);
    }

    @Test
    void aReferencePersonOnBothSidesOfTheFiveYears() {
        var spouse = aRefugeesSpouse().referenceSettledOn(day("2019-06-01"));

        assertThat(tried(spouse, CaseColumn.REFERENCE_SETTLED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2020-06-01"));
        assertThat(tried(spouse, CaseColumn.FAMILY_APPLIED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2024-06-01"));
        assertThat(tried(spouse, CaseColumn.REFERENCE_PERMIT)).containsExactly(ReferencePermit.NORWEGIAN_CITIZEN);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.REFERENCE_SETTLED_ON))
                .isEmpty();
    }

    @Test
    void noDayThatLiesAhead() {
        assertThat(tried(aRefugeesSpouse().referenceSettledOn(day("2021-03-10")), CaseColumn.FAMILY_APPLIED_ON))
                .containsExactly(day("2026-03-09"), day("2026-03-10"));
    }

    @Test
    void aSettlementOnBothSidesOfTheTwoYears() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.SETTLED_ON))
                .containsExactlyInAnyOrderElementsOf(around("2024-03-10"));
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.FIRST_SETTLED_ON)).isEmpty();
        var moved = aNewlySettledRefugee().firstSettledOn(day("2025-01-01")).decisionOn(day("2026-03-05"));
        assertThat(tried(moved, CaseColumn.FIRST_SETTLED_ON)).containsExactlyInAnyOrderElementsOf(around("2024-03-05"));
        assertThat(tried(moved, CaseColumn.SETTLED_ON)).containsExactlyInAnyOrderElementsOf(around("2024-03-05"));
    }

    @Test
    void aDecisionOnBothSidesOfTheTwoYearsOrNone() {
        var settledLongAgo = aNewlySettledRefugee().settledOn(day("2023-03-02"));
        assertThat(tried(settledLongAgo, CaseColumn.DECISION_ON))
                .containsExactlyInAnyOrderElementsOf(around("2025-03-02"));
        assertThat(tried(settledLongAgo.firstSettledOn(day("2022-02-02")), CaseColumn.DECISION_ON))
                .containsExactlyInAnyOrderElementsOf(around("2024-02-02"));
        assertThat(tried(aNewlySettledRefugee().decisionOn(day("2026-03-05")), CaseColumn.DECISION_ON))
                .containsExactly((Object) null);
    }

    @Test
    void aYesOrANo() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.BY_AGREEMENT)).containsExactly(false);
        assertThat(tried(aNewlySettledRefugee().byAgreement(null), CaseColumn.BY_AGREEMENT))
                .containsExactly(true, false);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.PARTICIPATES)).containsExactly(true);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.MAPPING))
                .containsExactly(Registered.HOST_MUNICIPALITY, Registered.IMDI, Registered.SETTLEMENT_MUNICIPALITY);
    }

    @Test
    void workOfThirtyHoursOrNone() {
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.WORK_HOURS)).containsExactly(BigDecimal.valueOf(30));
        assertThat(tried(aNewlySettledRefugee().workHours(new BigDecimal("29.5")), CaseColumn.WORK_HOURS))
                .containsExactly(BigDecimal.valueOf(30));
        assertThat(tried(aNewlySettledRefugee().workHours(BigDecimal.valueOf(30)), CaseColumn.WORK_HOURS))
                .containsExactly(BigDecimal.ZERO);
    }

    @Test
    void whatHappenedMightNotHaveHappened() {
        var person = aNewlySettledRefugee().declinedOn(day("2026-03-04")).workEndedOn(day("2026-03-03"));

        assertThat(tried(person, CaseColumn.DECLINED_ON)).containsExactly((Object) null);
        assertThat(tried(person, CaseColumn.WORK_ENDED_ON)).containsExactly((Object) null);
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.DECLINED_ON)).isEmpty();
        assertThat(tried(aNewlySettledRefugee(), CaseColumn.WORK_ENDED_ON)).isEmpty();
    }

    @Test
    void nothingBeforeTheBirthAndNoBirthAfterTheGrant() {
        var infant = aNewlySettledRefugee().birthDate(day("2024-03-10"));
        assertThat(tried(infant, CaseColumn.SETTLED_ON)).containsExactly(day("2024-03-10"), day("2024-03-11"));
        assertThat(tried(infant, CaseColumn.PERMIT_GRANTED_ON)).isEmpty();
        assertThat(tried(infant.firstSettledOn(day("2025-01-01")), CaseColumn.FIRST_SETTLED_ON))
                .containsExactly(day("2024-03-10"), day("2024-03-11"));

        var grantedLongAgo = aNewlySettledRefugee().permitGrantedOn(day("2008-03-10"));
        assertThat(tried(grantedLongAgo, CaseColumn.BIRTH_DATE))
                .contains(day("2008-03-09"), day("2008-03-10"))
                .doesNotContain(day("2008-03-11"));
    }

    @Test
    void aChangeIsAsLargeAsItsDaysAndWhatIsMissingIsNoChangeAtAll() {
        var settled = changes(aNewlySettledRefugee(), Set.of(), CaseColumn.SETTLED_ON);
        assertThat(settled).extracting(Counterfactual::size).containsExactly(723L, 722L, 721L);
        assertThat(settled)
                .extracting(Counterfactual::from)
                .containsOnly(aNewlySettledRefugee().build().settledOn());

        var unknown = aNewlySettledRefugee().settledOn(null).byAgreement(null);
        assertThat(changes(unknown, Set.of(), CaseColumn.SETTLED_ON))
                .extracting(Counterfactual::size)
                .containsExactly(731L, 730L, 729L);
        assertThat(changes(unknown, Set.of(Column.SETTLED_ON), CaseColumn.SETTLED_ON))
                .extracting(Counterfactual::size)
                .containsOnly(0L);

        var anAgreement = changes(aNewlySettledRefugee(), Set.of(), CaseColumn.BY_AGREEMENT)
                .getFirst()
                .size();
        var aPermit = changes(aNewlySettledRefugee(), Set.of(), CaseColumn.PERMIT)
                .getFirst()
                .size();
        assertThat(anAgreement).isGreaterThan(90 * 366L).isLessThan(aPermit);
    }

    @Test
    void aHigherAgeLimitIsAnotherLimit() {
        var sixty = new LawParameters(
                LawParameters.STATUTE.upperAge().then(day("2026-03-01"), 60), LawParameters.STATUTE.chapter6AEndsOn());

        var tried = SingleChanges.of(aNewlySettledRefugee().build(), Set.of(), sixty)
                .filter(change -> change.fact() == CaseColumn.BIRTH_DATE)
                .map(Counterfactual::to)
                .toList();

        assertThat(tried).contains(day("1964-11-20")).doesNotContain(day("1969-11-20"));
    }

    private static List<Object> tried(FactsBuilder person, CaseColumn fact) {
        var tried = new ArrayList<>();
        changes(person, Set.of(), fact).forEach(change -> tried.add(change.to()));
        return tried;
    }

    private static List<Counterfactual<ParticipantFacts>> changes(
            FactsBuilder person, Set<Column> missing, CaseColumn fact) {
        return SingleChanges.of(person.build(), missing, LawParameters.STATUTE)
                .filter(change -> change.fact() == fact)
                .toList();
    }

    private static List<Object> around(String... limits) {
        var days = new ArrayList<>();
        for (var limit : limits) {
            LocalDate day = day(limit);
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return days;
    }
}
