package no.peil.benchmark;

import java.util.Objects;
import no.peil.benchmark.HandWritten.Outcome;
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

    private static boolean agree(EligibilityAnswer answer, Outcome outcome) {
        var deadline = answer.decisionDeadline();
        var lapses = answer.twoYears();
        return answer.regime() == outcome.regime()
                && answer.mapping() == outcome.mapping()
                && answer.mappedBy() == outcome.mappedBy()
                && answer.programme() == outcome.programme()
                && Objects.equals(deadline == null ? null : deadline.day(), outcome.decisionDeadline())
                && Objects.equals(lapses == null ? null : lapses.day(), outcome.rightLapsesOn())
                && Objects.equals(answer.length().maxMonths(), outcome.maxMonths())
                && Objects.equals(answer.length().extensionMonths(), outcome.extensionMonths())
                && answer.length().goals().equals(outcome.goals())
                && answer.basis().stream().map(LegalRef::code).toList().containsAll(outcome.basis())
                && answer.warnings().equals(outcome.warnings())
                && answer.guidance() == outcome.guidance()
                && answer.workDirected().equals(outcome.workDirected())
                && answer.missing().isEmpty();
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
