package no.peil.eligibility.rules;

import no.peil.eligibility.rules.CompetenceMapping.Task;

/**
 * Asks the Act about a person on a day.
 *
 * <p>Where facts are missing, the law is asked once for every way of filling them that it can tell apart. What is the same
 * in all of them is the answer; what is not is undetermined, and the facts that it turns on are named. So there is never a
 * silent <i>no</i>, and no question about a fact that does not matter.
 */
public final class Eligibility {

    private Eligibility() {}

    /** What the Act says of the person, by what is known of them. */
    public static EligibilityAnswer assess(ParticipantFacts facts) {
        return assess(facts, LawParameters.STATUTE);
    }

    /** What the Act says of the person, with the numbers that an administrator has set. */
    public static EligibilityAnswer assess(ParticipantFacts facts, LawParameters parameters) {
        return answer(known(facts, parameters));
    }

    /** The answer and the conditions behind it: each met, not met or unknown, with its place in the Act and the fact it saw. */
    public static AssessedCase assessInFull(ParticipantFacts facts, LawParameters parameters) {
        var known = known(facts, parameters);
        var answer = answer(known);
        return new AssessedCase(answer, Explanation.of(known));
    }

    private static Circumstances known(ParticipantFacts facts, LawParameters parameters) {
        return new Circumstances(facts, parameters.rules().on(facts.evaluatedOn()), Supposition.NONE);
    }

    private static EligibilityAnswer answer(Circumstances known) {
        var worlds = World.all(known);
        var settled = worlds.size() == 1 ? Settled.by(worlds.getFirst().findings()) : Settled.by(worlds);
        var status = settled.programme() == null ? ProgrammeStatus.UNDETERMINED : settled.programme();
        if (settled.programme() != null) {
            known.settleProgramme(status);
        }
        var task = settled.mapping() == null ? Task.UNDETERMINED : settled.mapping();
        boolean formerAct = status == ProgrammeStatus.FORMER_ACT;
        return new EligibilityAnswer(
                formerAct ? Regime.R0 : known.rules().regime(),
                task.duty(),
                task.by(),
                status,
                settled.guidance() == null ? CareerGuidance.UNDETERMINED : settled.guidance(),
                settled.deadline(),
                Deadlines.twoYears(known, formerAct),
                settled.length(),
                settled.workDirected() == null ? WorkDirected.NONE : settled.workDirected(),
                settled.basis(),
                Warnings.of(known, status, task, settled.deadline()),
                MissingFacts.of(worlds, known.facts()));
    }
}
