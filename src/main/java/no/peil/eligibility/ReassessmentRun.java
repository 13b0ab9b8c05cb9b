package no.peil.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run over everybody, and how far it has come.
 *
 * @param askedByName as colleagues see it; null when the portal asked
 * @param total how many there were when it began; null until then
 * @param changed how many got another assessment, or would get one
 * @param errorId what to look for in the log when it failed
 */
public record ReassessmentRun(
        RunId id,
        RunReason why,
        RunState state,
        @Nullable String askedByName,
        Instant askedAt,
        @Nullable String ruleSet,
        @Nullable Long total,
        long done,
        long changed,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String errorId) {

    /** How much of it is done, from 0 to 1. */
    public double share() {
        return total == null || total == 0 ? (state == RunState.DONE ? 1 : 0) : Math.min(1, (double) done / total);
    }
}
