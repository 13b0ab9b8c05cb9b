package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.RuleSetChange.Kind;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.eligibility.rules.Regime;
import no.peil.eligibility.rules.RuleBookEdition;
import no.peil.law.Dated;
import org.junit.jupiter.api.Test;

/** What a reader is told of a change of the law, and of the days on which an answer turns. */
class RuleSetChangeTest {

    @Test
    void theAmendmentsOf2026AreTold() {
        assertThat(keys(LawParameters.STATUTE, "2026-01-01", Kind.NEW))
                .contains("question.goals", "question.work-directed", "rule.programme.not-in-work")
                .doesNotContain("rule.programme.no-full-time-work", "rule.content.under-25");
        assertThat(keys(LawParameters.STATUTE, "2026-01-01", Kind.GONE)).contains("rule.programme.right-without-duty");
    }

    @Test
    void anotherUpperAgeIsTheSameRuleWithAnotherNumber() {
        var raised = new LawParameters(
                Dated.from(LocalDate.of(2021, 1, 1), 55).then(LocalDate.of(2027, 1, 1), 60), LocalDate.of(2026, 7, 1));

        assertThat(keys(raised, "2027-01-01", Kind.OTHER_NUMBERS))
                .contains("rule.programme.of-age", "rule.offer.older-than-limit");
        assertThat(keys(raised, "2027-01-01", Kind.NEW)).isEmpty();
        assertThat(keys(raised, "2027-01-01", Kind.GONE)).isEmpty();
    }

    @Test
    void aRuleSetIsNotAnotherThanItself() {
        var rules = RuleBookEdition.on(LocalDate.of(2026, 3, 1), LawParameters.STATUTE)
                .rules();

        assertThat(RuleSetChange.between(rules, rules)).isEmpty();
    }

    @Test
    void theTimesOfAnAnswerFollowEachOtherWithoutAGap() {
        var facts = new FactsBuilder(LocalDate.of(2026, 11, 21))
                .birthDate(LocalDate.of(1990, 5, 10))
                .citizenship("UA")
                .permit(Permit.UTL_34)
                .permitGrantedOn(LocalDate.of(2026, 1, 20))
                .residence(ResidenceKind.MUNICIPALITY)
                .settledOn(LocalDate.of(2026, 3, 2))
                .byAgreement(true)
                .participates(false)
                .education(PriorEducation.BELOW_UPPER_SECONDARY)
                .build();

        var periods = AnswerPeriod.of(facts, LawParameters.STATUTE);

        assertThat(periods.getFirst().from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(periods.getLast().until()).isNull();
        assertThat(periods.getLast().from()).isEqualTo(LocalDate.of(2028, 3, 2));
        assertThat(periods.getLast().answer().programme()).isEqualTo(ProgrammeStatus.NONE);
        assertThat(periods).extracting(period -> period.answer().regime()).contains(Regime.R4, Regime.R5);
        for (int next = 1; next < periods.size(); next++) {
            assertThat(periods.get(next - 1).until())
                    .isEqualTo(periods.get(next).from().minusDays(1));
        }
        assertThat(periods)
                .filteredOn(period -> period.holds(facts.evaluatedOn()))
                .hasSize(1);
    }

    private static List<String> keys(LawParameters parameters, String from, Kind kind) {
        var day = LocalDate.parse(from);
        return RuleSetChange.between(
                        RuleBookEdition.on(day.minusDays(1), parameters).rules(),
                        RuleBookEdition.on(day, parameters).rules())
                .stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.words().key())
                .toList();
    }
}
