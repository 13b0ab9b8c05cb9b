package no.peil.benchmark;

import java.util.List;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.law.LegalRef;

/** That the two ways give the same outcome, person by person: else there is nothing to compare. */
final class Agreement {

    private Agreement() {}

    /** Stops at the first person about whom they disagree. */
    static void check(ParticipantFacts[] persons) {
        for (var person : persons) {
            var answer = Eligibility.assess(person);
            var outcome = HandWritten.assess(person);
            if (!agree(answer, outcome)) {
                throw new IllegalStateException(
                        "The rules say\n%s,\nthe conditions\n%s,\nof %s".formatted(answer, outcome, told(person)));
            }
        }
    }

    /** The same in everything; of the places that decided, at least those that the contract asks for. */
    private static boolean agree(EligibilityAnswer answer, EligibilityAnswer outcome) {
        return codes(answer).containsAll(codes(outcome))
                && answer.equals(new EligibilityAnswer(
                        outcome.regime(),
                        outcome.mapping(),
                        outcome.mappedBy(),
                        outcome.programme(),
                        outcome.guidance(),
                        outcome.decisionDeadline(),
                        outcome.twoYears(),
                        outcome.length(),
                        outcome.workDirected(),
                        answer.basis(),
                        outcome.warnings(),
                        outcome.missing()));
    }

    /** The contract knows no sentences. */
    private static List<String> codes(EligibilityAnswer answer) {
        return answer.basis().stream().map(LegalRef::code).toList();
    }

    /** The facts of somebody who does not exist. */
    private static String told(ParticipantFacts person) {
        var told = new StringBuilder();
        for (var component : ParticipantFacts.class.getRecordComponents()) {
            try {
                told.append(component.getName())
                        .append('=')
                        .append(component.getAccessor().invoke(person))
                        .append(' ');
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return told.toString();
    }
}
