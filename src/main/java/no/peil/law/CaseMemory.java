package no.peil.law;

import org.jspecify.annotations.Nullable;

/**
 * A case that remembers what the rules that are asked again and again have said of it. For one thread, and for facts that do
 * not change.
 */
public abstract class CaseMemory {

    private final @Nullable Outcome[] outcomes;
    private final @Nullable Assessment[] assessments;

    /**
     * @param places how many rules it remembers
     */
    protected CaseMemory(int places) {
        this.outcomes = new Outcome[places];
        this.assessments = new Assessment[places];
    }

    /** Whether a rule may ask for a fact that it could do without: asking then has no consequences. */
    protected abstract boolean isFreeToAsk();

    @Nullable
    Outcome outcome(int place) {
        return outcomes[place];
    }

    Outcome remember(int place, Outcome outcome) {
        outcomes[place] = outcome;
        return outcome;
    }

    @Nullable
    Assessment assessment(int place) {
        return assessments[place];
    }

    Assessment remember(int place, Assessment assessment) {
        outcomes[place] = assessment.outcome();
        assessments[place] = assessment;
        return assessment;
    }
}
