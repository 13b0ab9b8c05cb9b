package no.peil.participant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A merge that can still be undone.
 *
 * @param keptName family name first, as it is now
 * @param mergedName as it was when it was merged
 * @param lastDay the last day on which it can be undone
 */
public record RecentMerge(
        MergeId id,
        ParticipantId kept,
        String keptName,
        String mergedName,
        String reason,
        Instant at,
        String byName,
        LocalDate lastDay) {

    /** For how many days a merge can be undone. */
    public static final int DAYS_TO_UNDO = 30;

    /** Says nothing of the persons, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "RecentMerge " + id;
    }
}
