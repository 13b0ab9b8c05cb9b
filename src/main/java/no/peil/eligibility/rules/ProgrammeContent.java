package no.peil.eligibility.rules;

import static no.peil.common.EndGoal.HIGHER_EDUCATION;
import static no.peil.common.EndGoal.PARTS_OF_UPPER_SECONDARY;
import static no.peil.common.EndGoal.REQUALIFICATION;
import static no.peil.common.EndGoal.TRADE_CERTIFICATE;
import static no.peil.common.EndGoal.UPPER_SECONDARY;
import static no.peil.common.EndGoal.WORK;
import static no.peil.law.Question.answer;
import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.List;
import no.peil.common.EndGoal;
import no.peil.common.PriorEducation;
import no.peil.law.LegalRef;
import no.peil.law.Question;
import no.peil.law.Rule;

/** The end goals, the length and the work-directed time of a programme (§§ 13, 14 and 14 a), as one regime has them. */
final class ProgrammeContent {

    private static final LegalRef SECTION_13 = INTEGRATION_ACT.section("13");
    private static final LegalRef SECTION_14 = INTEGRATION_ACT.section("14");
    private static final LegalRef HOURS = INTEGRATION_ACT.section("14 a").paragraph(3);
    private static final int HOURS_A_WEEK = 15;

    /** The old lengths have been read for those with upper secondary education only (law.md 3.3). */
    private static final Duration BEFORE_2026 = new Duration(6, 6);

    /** Another goal than this needs a reason below 25 (§ 14 third paragraph). */
    static final Rule<Circumstances> MAIN_GOAL_BELOW_25 = allOf(
            "content.main-goal-below-25",
            SECTION_14.paragraph(3).sentence(1),
            hasNoUpperSecondary(SECTION_14.paragraph(3)),
            condition("content.under-25", SECTION_14.paragraph(3).sentence(1), CaseFact.UNDER_25, young -> young));

    private ProgrammeContent() {}

    /** The end goals open to the person, whatever is chosen. */
    static Question<Circumstances, List<EndGoal>> goals(Regime regime, ProgrammeOffer offer) {
        if (!regime.isFrom2026()) {
            return Question.of("goals", List.of());
        }
        return Question.of(
                "goals",
                List.of(),
                answer(
                        List.of(WORK),
                        allOf(
                                "content.over-age-educated",
                                SECTION_13.paragraph(1).sentence(2),
                                hasUpperSecondary(SECTION_13.paragraph(1)),
                                offer.olderThanLimit())),
                answer(
                        List.of(WORK, HIGHER_EDUCATION, REQUALIFICATION),
                        hasUpperSecondary(SECTION_13.paragraph(1).sentence(1))),
                answer(
                        List.of(WORK),
                        allOf(
                                "content.over-age",
                                SECTION_14.paragraph(1).sentence(2),
                                hasNoUpperSecondary(SECTION_14.paragraph(1)),
                                offer.olderThanLimit())),
                answer(
                        List.of(WORK, UPPER_SECONDARY, PARTS_OF_UPPER_SECONDARY, TRADE_CERTIFICATE),
                        hasNoUpperSecondary(SECTION_14.paragraph(1).sentence(1))));
    }

    /** How long the programme may last. */
    static Question<Circumstances, Duration> duration(Regime regime, ProgrammeOffer offer) {
        if (regime == Regime.R0) {
            return Question.of("duration", Duration.OPEN);
        }
        if (!regime.isFrom2026()) {
            return Question.of("duration", Duration.OPEN, answer(BEFORE_2026, hasUpperSecondary(SECTION_13)));
        }
        return Question.of(
                "duration",
                Duration.OPEN,
                answer(new Duration(12, 0), hasUpperSecondary(SECTION_13.paragraph(3))),
                answer(
                        new Duration(24, 0),
                        allOf(
                                "content.for-work",
                                SECTION_14.paragraph(6),
                                hasNoUpperSecondary(SECTION_14.paragraph(6)),
                                qualifiesForWork(SECTION_14.paragraph(6), offer))),
                answer(new Duration(36, 12), below(PARTS_OF_UPPER_SECONDARY, "parts", 4, 1)),
                answer(new Duration(48, 12), below(UPPER_SECONDARY, "upper-secondary", 4, 2)),
                answer(new Duration(60, 0), below(TRADE_CERTIFICATE, "trade-certificate", 5, 0)));
    }

    /** The work-directed hours of a programme that qualifies for work. */
    static Question<Circumstances, WorkDirected> workDirected(Regime regime, ProgrammeOffer offer) {
        if (!regime.isFrom2026()) {
            return Question.of("work-directed", WorkDirected.NONE);
        }
        return Question.of(
                "work-directed",
                WorkDirected.NONE,
                answer(
                        new WorkDirected(HOURS_A_WEEK, 3),
                        allOf(
                                "content.hours-educated",
                                HOURS.sentence(1),
                                hasUpperSecondary(HOURS.sentence(1)),
                                qualifiesForWork(HOURS.sentence(1), offer))),
                answer(
                        new WorkDirected(HOURS_A_WEEK, 6),
                        allOf(
                                "content.hours",
                                HOURS.sentence(2),
                                hasNoUpperSecondary(HOURS.sentence(2)),
                                qualifiesForWork(HOURS.sentence(2), offer))));
    }

    /** What holds beside the lists: the main rule for the young, from 2026 on. */
    static List<Rule<Circumstances>> provisions(Regime regime) {
        return regime.isFrom2026() ? List.of(MAIN_GOAL_BELOW_25) : List.of();
    }

    private static Rule<Circumstances> below(EndGoal goal, String name, int paragraph, int sentence) {
        var place = SECTION_14.paragraph(paragraph).sentence(sentence);
        return allOf(
                "content.for-" + name,
                place,
                hasNoUpperSecondary(place),
                condition("content.goal-" + name, place, CaseFact.GOAL, chosen -> chosen == goal));
    }

    /** Work is the chosen goal, or the only one open. */
    private static Rule<Circumstances> qualifiesForWork(LegalRef place, ProgrammeOffer offer) {
        return anyOf(
                "content.qualifies-for-work",
                place,
                condition("content.goal-work", place, CaseFact.GOAL, chosen -> chosen == WORK),
                offer.olderThanLimit());
    }

    private static Rule<Circumstances> hasUpperSecondary(LegalRef place) {
        return condition(
                "content.upper-secondary",
                place,
                CaseFact.EDUCATION,
                education -> education == PriorEducation.UPPER_SECONDARY_OR_HIGHER);
    }

    private static Rule<Circumstances> hasNoUpperSecondary(LegalRef place) {
        return condition(
                "content.no-upper-secondary",
                place,
                CaseFact.EDUCATION,
                education -> education == PriorEducation.BELOW_UPPER_SECONDARY);
    }
}
