package no.peil.eligibility.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import no.peil.law.Question;
import no.peil.law.Rule;
import no.peil.law.RuleSet;

/** The rules that hold on a day: those of its regime, with the numbers that an administrator may have set. */
final class RulesInForce {

    private final Regime regime;
    private final int upperAge;
    private final IntroductionProgrammeRight right;
    private final ProgrammeOffer offer;
    private final Question<Circumstances, ProgrammeStatus> programme;
    private final CompetenceMapping mapping;
    private final Question<Circumstances, CareerGuidance> guidance;
    private final Question<Circumstances, CountedFrom> deadline;
    private final Question<Circumstances, List<EndGoal>> goals;
    private final Question<Circumstances, Duration> duration;
    private final Question<Circumstances, WorkDirected> workDirected;
    private final List<Rule<Circumstances>> chapter6A;

    RulesInForce(Regime regime, int upperAge) {
        this.regime = regime;
        this.upperAge = upperAge;
        this.right = new IntroductionProgrammeRight(regime, upperAge);
        this.offer = new ProgrammeOffer(right, upperAge);
        this.programme = Programme.question(regime, right, offer);
        this.mapping = new CompetenceMapping(regime, right);
        this.guidance = CareerGuidance.question(regime);
        this.deadline = Deadlines.question(regime, right);
        this.goals = ProgrammeContent.goals(regime, offer);
        this.duration = ProgrammeContent.duration(regime, offer);
        this.workDirected = ProgrammeContent.workDirected(regime, offer);
        this.chapter6A = Chapter6A.provisions(regime);
    }

    Regime regime() {
        return regime;
    }

    /** The highest age at grant for the right and duty. */
    int upperAge() {
        return upperAge;
    }

    IntroductionProgrammeRight right() {
        return right;
    }

    ProgrammeOffer offer() {
        return offer;
    }

    Question<Circumstances, ProgrammeStatus> programme() {
        return programme;
    }

    CompetenceMapping mapping() {
        return mapping;
    }

    Question<Circumstances, CareerGuidance> guidance() {
        return guidance;
    }

    Question<Circumstances, CountedFrom> deadline() {
        return deadline;
    }

    Question<Circumstances, List<EndGoal>> goals() {
        return goals;
    }

    Question<Circumstances, Duration> duration() {
        return duration;
    }

    Question<Circumstances, WorkDirected> workDirected() {
        return workDirected;
    }

    List<Rule<Circumstances>> chapter6A() {
        return chapter6A;
    }

    /** All of them as the rule book prints them, in the order in which a case worker asks. */
    RuleSet<Circumstances> ruleSet() {
        return new RuleSet<>(
                regime.name(),
                List.of(programme, mapping.question(), guidance, deadline, goals, duration, workDirected),
                Stream.concat(ProgrammeContent.provisions(regime).stream(), chapter6A.stream())
                        .toList());
    }

    /** The rules whose trees explain an answer. */
    Stream<Rule<Circumstances>> explaining() {
        if (regime == Regime.R0) {
            return Stream.of(FormerAct.rule(regime));
        }
        return Stream.of(
                        mapping.tracks().stream(),
                        Stream.of(right.rule(), offer.rule(), FormerAct.rule(regime)),
                        chapter6A.stream())
                .flatMap(Function.identity());
    }
}
