package no.peil.competence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one field that a user typed. Only {@link Saved} has changed anything. */
public sealed interface SaveOutcome {

    /** It is in the database. */
    record Saved(Instant at) implements SaveOutcome {}

    /**
     * Somebody has filled in something else since the user began.
     *
     * @param theirs what stands there now; null when they emptied the field
     */
    record Contested(@Nullable String theirs, Signature by) implements SaveOutcome {}

    /** Somebody has removed the item. */
    record Removed(Signature by) implements SaveOutcome {}

    /** The mapping is no longer open for this: completed, assured, taken over, or out of reach. */
    record Closed() implements SaveOutcome {}
}
