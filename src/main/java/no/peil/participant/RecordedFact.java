package no.peil.participant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was recorded: by whom, from which source, and, when it no longer holds, what became of it.
 *
 * @param source where the fact comes from, in the recorder's words
 * @param replaced null while the fact is in force
 */
public record RecordedFact(
        FactId id,
        LegalFact fact,
        String source,
        String recordedBy,
        Instant recordedAt,
        @Nullable Replacement replaced) {

    /** Whether the fact counts. */
    public boolean inForce() {
        return replaced == null;
    }

    /** Whether this record was made to stand instead of the other. */
    boolean comesAfter(RecordedFact other) {
        return other.replaced != null
                && other.fact.kind() == fact.kind()
                && other.replaced.at().equals(recordedAt)
                && !other.id.equals(id);
    }

    /** When, by whom and why a fact was corrected. */
    public record Replacement(
            Instant at, String by, @Nullable String reason) {}
}
