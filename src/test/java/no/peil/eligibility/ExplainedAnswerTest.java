package no.peil.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.eligibility.rules.Registered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "integreringsloven § 8 fjerde ledd andre punktum: the right holds again when work ends within the two years")
class ExplainedAnswerTest {

    private static final LocalDate SETTLED = LocalDate.of(2025, 3, 2);
    private static final LocalDate TWO_YEARS = SETTLED.plusYears(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 14);

    @Test
    void workThatEndedLastWeekLetsTheRightHoldAgainUntilTheTwoYearsAreGone() {
        var explained = explain(worked(37, LAST_WEEK));

        assertThat(explained.revivedOn()).hasValue(LAST_WEEK);
        assertThat(explained.answer().programme()).isEqualTo(ProgrammeStatus.RIGHT_AND_DUTY);
        assertThat(explained.answer().decisionDeadline().day()).isEqualTo(LocalDate.of(2027, 2, 14));
        assertThat(explained.answer().twoYears().day()).isEqualTo(TWO_YEARS);
    }

    @Test
    void workThatGoesOnOrEndsLaterTakesThePersonOut() {
        assertThat(explain(worked(37, null)).revivedOn()).isEmpty();
        assertThat(explain(worked(37, TODAY.plusDays(1))).revivedOn()).isEmpty();
        assertThat(explain(worked(37, TODAY.plusDays(1))).answer().programme()).isEqualTo(ProgrammeStatus.NONE);
    }

    @Test
    void workThatEndedWhenTheTwoYearsWereGoneIsTooLate() {
        assertThat(explain(worked(37, TWO_YEARS.minusDays(1)).evaluatedOn(TWO_YEARS.minusDays(1)))
                        .revivedOn())
                .isPresent();
        assertThat(explain(worked(37, TWO_YEARS).evaluatedOn(TWO_YEARS)).revivedOn())
                .isEmpty();
    }

    @Test
    void partTimeWorkHadNeverTakenTheRightAway() {
        assertThat(explain(worked(29, LAST_WEEK)).revivedOn()).isEmpty();
        assertThat(explain(worked(30, LAST_WEEK)).revivedOn()).isPresent();
    }

    @Test
    void onceThereIsADecisionNothingHasToBeSaid() {
        assertThat(explain(worked(37, LAST_WEEK).decisionOn(TODAY)).revivedOn()).isEmpty();
        assertThat(explain(worked(37, LAST_WEEK).decisionOn(TODAY.plusDays(1))).revivedOn())
                .isPresent();
    }

    @Test
    void before2026WorkTookNobodyOut() {
        var then = LocalDate.of(2025, 11, 21);

        assertThat(explain(worked(37, then.minusDays(7)).evaluatedOn(then)).revivedOn())
                .isEmpty();
    }

    private static FactsBuilder worked(int hours, @Nullable LocalDate until) {
        return new FactsBuilder(TODAY)
                .birthDate(LocalDate.of(1990, 5, 10))
                .citizenship("SY")
                .permit(Permit.UTL_28)
                .permitGrantedOn(SETTLED.minusMonths(4))
                .residence(ResidenceKind.MUNICIPALITY)
                .settledOn(SETTLED)
                .byAgreement(true)
                .mapping(Registered.NONE)
                .workHours(BigDecimal.valueOf(hours))
                .workEndedOn(until);
    }

    private static ExplainedAnswer explain(FactsBuilder facts) {
        return ExplainedAnswer.of(facts.build(), LawParameters.STATUTE);
    }
}
