package no.peil.eligibility.rules;

import static no.peil.law.Question.answer;
import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import no.peil.law.Question;
import no.peil.law.Question.Answer;
import no.peil.law.Rule;

/** What the Act says of the person and the programme: the list of its answers, and the places that gave one. */
final class Programme {

    private static final LegalRef FIRST = INTEGRATION_ACT.section("8").paragraph(1);
    private static final LegalRef COMPLETE = INTEGRATION_ACT.section("9").paragraph(3);
    private static final LegalRef COLLECTIVE_PROTECTION = INTEGRATION_ACT.section("37 c");

    private Programme() {}

    static Question<Circumstances, ProgrammeStatus> question(
            Regime regime, IntroductionProgrammeRight right, ProgrammeOffer offer) {
        var answers = new ArrayList<Answer<Circumstances, ProgrammeStatus>>();
        answers.add(answer(ProgrammeStatus.FORMER_ACT, FormerAct.rule(regime)));
        if (regime != Regime.R0) {
            answers.add(answer(ProgrammeStatus.NONE, Scope.ON_SVALBARD));
            if (regime.hasRightWithoutDuty()) {
                answers.add(answer(ProgrammeStatus.RIGHT, rightWithoutDuty(right)));
            }
            answers.add(answer(ProgrammeStatus.RIGHT_AND_DUTY, right.rule()));
            answers.add(answer(ProgrammeStatus.MAY_OFFER, offer.rule()));
            answers.add(answer(ProgrammeStatus.NOT_YET_SETTLED, rightOnceSettled(right)));
            answers.add(answer(ProgrammeStatus.NOT_YET_SETTLED, offerOnceSettled(offer)));
            answers.add(answer(ProgrammeStatus.MAY_COMPLETE, mayComplete(right)));
        }
        return new Question<>(
                "programme", answers, regime == Regime.R0 ? ProgrammeStatus.FORMER_ACT : ProgrammeStatus.NONE);
    }

    /** Before 2026, chapter 6 A gave those with collective protection the right without the duty. */
    private static Rule<Circumstances> rightWithoutDuty(IntroductionProgrammeRight right) {
        return allOf("programme.right-without-duty", COLLECTIVE_PROTECTION, Section9.LETTER_E, right.rule());
    }

    private static Rule<Circumstances> rightOnceSettled(IntroductionProgrammeRight right) {
        return allOf(
                "programme.right-once-settled",
                FIRST,
                Scope.NOT_NORDIC_OR_EEA,
                notSettled(FIRST.sentence(1)),
                right.inTargetGroup(),
                IntroductionProgrammeRight.NOT_DECLINED);
    }

    private static Rule<Circumstances> offerOnceSettled(ProgrammeOffer offer) {
        return allOf(
                "programme.offer-once-settled",
                ProgrammeOffer.THIRD,
                Scope.NOT_NORDIC_OR_EEA,
                notSettled(ProgrammeOffer.THIRD.sentence(2)),
                Rule.anyOf(
                        "programme.offer-group-once-settled",
                        ProgrammeOffer.THIRD.sentence(1),
                        offer.overAge(),
                        ProgrammeOffer.OTHER_FAMILY));
    }

    private static Rule<Circumstances> notSettled(LegalRef source) {
        return condition(
                "programme.not-settled",
                source,
                CaseFact.RESIDENCE,
                residence -> residence != ResidenceKind.MUNICIPALITY);
    }

    /** What was begun may be finished; not by those whom § 3 third or § 8 fourth paragraph takes out. */
    private static Rule<Circumstances> mayComplete(IntroductionProgrammeRight right) {
        var conditions = new ArrayList<>(List.of(
                condition("complete.begun", COMPLETE, CaseFact.PARTICIPATES, participates -> participates),
                Scope.IMMIGRANT,
                IntroductionProgrammeRight.NOT_DECLINED));
        conditions.addAll(right.notInWork());
        return allOf("complete.may-complete", COMPLETE, conditions);
    }

    /** The answer when nothing that it turns on is unknown, with the places that gave it. */
    static Finding<ProgrammeStatus> of(Circumstances person) {
        var found = person.rules().programme().found(person);
        return found.isPresent()
                ? new Finding<>(found.get().says(), basis(found.get(), person))
                : new Finding<>(ProgrammeStatus.NONE, whyNothing(person));
    }

    private static List<LegalRef> basis(Answer<Circumstances, ProgrammeStatus> found, Circumstances person) {
        var source = found.when().source();
        boolean byFirst = source.equals(FIRST) || found.says().isRight();
        if (!byFirst) {
            return List.of(source);
        }
        var basis = new ArrayList<LegalRef>(3);
        basis.add(FIRST);
        if (!source.equals(FIRST)) {
            basis.add(source);
        }
        for (var letter : Section9.LETTERS) {
            if (letter.holds(person)) {
                basis.add(letter.source());
                break;
            }
        }
        return basis;
    }

    /** Where nothing follows: the first condition of the right and of the offer that fails, and refusal and work. */
    private static List<LegalRef> whyNothing(Circumstances person) {
        if (Scope.NORDIC_OR_EEA.holds(person)) {
            return List.of(Scope.NORDIC_OR_EEA.source());
        }
        if (Scope.ASYLUM_SEEKER.holds(person)) {
            return List.of(Scope.ASYLUM_SEEKER.source(), Section9.QUALIFYING_PERMIT.source());
        }
        var right = person.rules().right();
        var reasons = new ArrayList<LegalRef>();
        addFirstFailing(right.rule().parts(), person, reasons);
        if (Deadlines.inSection9OrFamily(person)) {
            addFirstFailing(person.rules().offer().wherever(), person, reasons);
        }
        addFirstFailing(List.of(IntroductionProgrammeRight.NOT_DECLINED), person, reasons);
        addFirstFailing(right.notInWork(), person, reasons);
        return reasons;
    }

    private static void addFirstFailing(
            List<Rule<Circumstances>> conditions, Circumstances person, List<LegalRef> reasons) {
        for (var condition : conditions) {
            if (condition.outcome(person) == Outcome.NOT_MET) {
                if (!reasons.contains(condition.source())) {
                    reasons.add(condition.source());
                }
                return;
            }
        }
    }
}
