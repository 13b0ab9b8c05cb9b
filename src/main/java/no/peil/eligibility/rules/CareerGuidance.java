package no.peil.eligibility.rules;

import static no.peil.law.Question.answer;
import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import no.peil.law.LegalRef;
import no.peil.law.Question;
import no.peil.law.Question.Answer;
import no.peil.law.Rule;

/** What the Act says of career guidance (<i>karriereveiledning</i>), which the county provides (§§ 11 and 37 b). */
public enum CareerGuidance {
    RIGHT_AND_DUTY,
    /** Chapter 6 A: a right, and no duty. */
    RIGHT,
    NONE,
    /** A fact that the answer turns on is missing. */
    UNDETERMINED;

    private static final LegalRef SECTION_11 = INTEGRATION_ACT.section("11").paragraph(1);
    private static final LegalRef COLLECTIVE = INTEGRATION_ACT.section("37 b").paragraph(3);

    /** Who is covered by § 8 first paragraph; the answer on the programme has said so. */
    private static final Rule<Circumstances> COVERED =
            condition("guidance.right-and-duty", SECTION_11, CaseFact.PROGRAMME, programme -> programme.isRight());

    static Question<Circumstances, CareerGuidance> question(Regime regime) {
        var answers = new ArrayList<Answer<Circumstances, CareerGuidance>>();
        answers.add(answer(NONE, FormerAct.rule(regime)));
        if (regime.hasChapter6A()) {
            answers.add(answer(
                    RIGHT,
                    allOf(
                            "guidance.right-only",
                            COLLECTIVE,
                            IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
                            Scope.NOT_NORDIC_OR_EEA,
                            Section9.LETTER_E,
                            IntroductionProgrammeRight.NOT_DECLINED)));
        }
        if (regime != Regime.R0) {
            answers.add(answer(RIGHT_AND_DUTY, COVERED));
        }
        return new Question<>("guidance", answers, NONE);
    }
}
