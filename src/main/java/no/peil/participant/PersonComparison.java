package no.peil.participant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two registrations side by side, before somebody says whether they are one person.
 *
 * @param fields all of the personal data but the grading of the address, of which the stricter holds
 * @param facts those in force, by kind
 * @param contents what else each has within the user's sight
 * @param marked when somebody has said that they are two persons; null when nobody has
 */
public record PersonComparison(
        KnownParticipant one,
        long oneVersion,
        KnownParticipant other,
        long otherVersion,
        List<ComparedField> fields,
        List<ComparedFacts> facts,
        List<Contents> contents,
        @Nullable Mark marked) {

    /**
     * A field of the personal data.
     *
     * @param field a key of a text, {@code participant.<field>}
     */
    public record ComparedField(
            String field, @Nullable String one, @Nullable String other) {

        /** Whether somebody must say which of the two holds: where one is empty, the other does. */
        public boolean needsChoice() {
            return one != null && other != null && !one.equals(other);
        }
    }

    /** The facts of a kind. */
    public record ComparedFacts(FactKind kind, List<LegalFact> one, List<LegalFact> other) {

        /** Whether somebody must say which of them hold. */
        public boolean needsChoice() {
            return !one.isEmpty() && !other.isEmpty() && !(one.containsAll(other) && other.containsAll(one));
        }
    }

    /**
     * How many of something each has.
     *
     * @param table a key of a text, {@code duplicate.has.<table>}
     */
    public record Contents(String table, long one, long other) {}

    /** That somebody has said that these are two persons. */
    public record Mark(Instant at, String byName) {}

    /** Says nothing of the persons, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "PersonComparison of " + one.id() + " and " + other.id();
    }
}
