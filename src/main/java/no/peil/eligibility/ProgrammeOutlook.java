package no.peil.eligibility;

import java.util.EnumMap;
import java.util.Map;
import no.peil.common.EndGoal;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;

/**
 * What the Act says of a person's programme, and what it would say once each of the end goals open to the person were chosen.
 *
 * @param byGoal in the order of the Act; empty when the goals are not settled
 */
public record ProgrammeOutlook(EligibilityAnswer answer, Map<EndGoal, EligibilityAnswer> byGoal) {

    static ProgrammeOutlook of(ParticipantFacts facts, LawParameters parameters) {
        var answer = Eligibility.assess(facts, parameters);
        var byGoal = new EnumMap<EndGoal, EligibilityAnswer>(EndGoal.class);
        answer.length()
                .goals()
                .forEach(goal -> byGoal.put(
                        goal, Eligibility.assess(facts.change().goal(goal).build(), parameters)));
        return new ProgrammeOutlook(answer, byGoal);
    }
}
