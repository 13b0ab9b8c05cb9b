package no.peil.eligibility;

import java.util.List;
import java.util.Map;
import no.peil.law.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * A stored assessment, opened: what was known, what the law said of it, and why. It is read without the rules of today, so
 * it can be read when they are others.
 *
 * @param facts by the columns of the assessment contract, as the contract writes them; what was not known is left out
 * @param trees the conditions as they came out
 * @param differences from what would be said today
 */
public record StoredAssessment(
        EarlierAssessment line, Map<String, String> facts, List<Assessment> trees, List<Difference> differences) {

    /**
     * A column that is another one today.
     *
     * @param ofFacts whether the column is one of the facts, else of the answer
     * @param then as it stood; null when there was nothing
     * @param now as it stands; null when there is nothing
     */
    public record Difference(
            boolean ofFacts,
            String column,
            @Nullable Object then,
            @Nullable Object now) {}

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "StoredAssessment " + line.id();
    }
}
