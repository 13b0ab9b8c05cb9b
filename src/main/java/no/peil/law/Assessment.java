package no.peil.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule applied to a case: the outcome, the place in the law it rests on, and what it was built from.
 *
 * @param rule the rule's key
 * @param connective how the parts make the outcome; for a condition without parts, {@link Connective#ONE}
 * @param used the fact that a condition looked at; null for a rule made of parts
 */
public record Assessment(
        String rule,
        LegalRef source,
        Outcome outcome,
        Connective connective,
        @Nullable FactUsed used,
        List<Assessment> parts) {

    /** How the parts of a rule make its outcome. */
    public enum Connective {
        /** The rule is a single condition. */
        ONE,
        /** Every part must be met. */
        ALL,
        /** One part is enough. */
        ANY,
        /** The part must not be met. */
        NONE
    }

    /**
     * A fact as a condition saw it.
     *
     * @param key of the fact
     * @param value null when it is not known
     */
    public record FactUsed(String key, @Nullable Object value) {}
}
