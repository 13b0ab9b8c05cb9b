package no.peil.eligibility.rules;

import static no.peil.law.Question.answer;
import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.comparison;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Question;
import no.peil.law.Question.Answer;
import no.peil.law.Rule;
import org.jspecify.annotations.Nullable;

/** The deadline for decision and start (§ 12 second paragraph), and the end of the two years (§ 8 first paragraph). */
final class Deadlines {

    private static final LegalRef DECISION = INTEGRATION_ACT.section("12").paragraph(2);
    private static final LegalRef TWO_YEARS =
            INTEGRATION_ACT.section("8").paragraph(1).sentence(3);
    private static final LegalRef WORK_ENDED =
            INTEGRATION_ACT.section("8").paragraph(4).sentence(2);
    private static final int MONTHS = 3;

    private static final Rule<Circumstances> SETTLED_BY_AGREEMENT =
            condition("deadline.settled-by-agreement", DECISION, CaseFact.SETTLED_ON, settled -> true);

    /** Only where the deadline would run anyway (§ 8 fourth paragraph second sentence). */
    private static final Rule<Circumstances> WORK_ENDED_LATER = comparison(
            "deadline.from-work-end",
            WORK_ENDED,
            CaseFact.FULL_TIME_WORK_ENDED_ON,
            (ended, person) -> isAfter(ended, person.ordinaryTrigger()));

    private Deadlines() {}

    /** What the three months are counted from; asked only about those who have a right. */
    static Question<Circumstances, CountedFrom> question(Regime regime, IntroductionProgrammeRight right) {
        var claim = allOf(
                "deadline.from-claim",
                DECISION,
                right.needsNoAgreement(),
                comparison(
                        "deadline.claimed",
                        DECISION,
                        CaseFact.CLAIMED_ON,
                        (claimed, person) -> claimed.equals(person.ordinaryTrigger())));
        var answers = new ArrayList<Answer<Circumstances, CountedFrom>>();
        if (regime.isFrom2026()) {
            answers.add(answer(CountedFrom.WORK_END, WORK_ENDED_LATER));
        }
        if (regime != Regime.R0) {
            answers.add(answer(CountedFrom.CLAIM, claim));
            answers.add(answer(CountedFrom.SETTLEMENT, SETTLED_BY_AGREEMENT));
        }
        return new Question<>("deadline", answers, CountedFrom.NOTHING);
    }

    /** When the decision is due; null without a right, or without anything to count from. */
    static @Nullable Deadline decision(Circumstances person, ProgrammeStatus programme) {
        if (!programme.isRight()) {
            return null;
        }
        var found = person.rules().deadline().found(person);
        if (found.isEmpty()) {
            return null;
        }
        var from = found.get().says();
        var day = Objects.requireNonNull(
                switch (from) {
                    case WORK_END -> person.fullTimeWorkEndedOn();
                    case CLAIM -> person.claimedOn();
                    case SETTLEMENT, FIRST_SETTLEMENT, NOTHING -> person.settledByAgreementOn();
                });
        return new Deadline(
                day.plusMonths(MONTHS), from, day, found.get().when().source());
    }

    /** The first day on which the two-year condition fails, by what is known; null where no clock runs. */
    static @Nullable Deadline twoYears(Circumstances known, boolean formerAct) {
        var lapses = known.rightLapsesOn();
        boolean counted = !formerAct
                && known.residence() == ResidenceKind.MUNICIPALITY
                && !Boolean.TRUE.equals(known.nordicOrEea())
                && inSection9OrFamily(known);
        var first = known.facts().firstSettledOn();
        var start = first != null ? first : known.facts().settledOn();
        return counted && lapses != null && start != null
                ? new Deadline(lapses, CountedFrom.FIRST_SETTLEMENT, start, TWO_YEARS)
                : null;
    }

    static boolean inSection9OrFamily(Circumstances known) {
        return Section9.FAMILY_PERMIT.holds(known) || Section9.QUALIFYING_PERMIT.holds(known);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isAfter(other);
    }
}
