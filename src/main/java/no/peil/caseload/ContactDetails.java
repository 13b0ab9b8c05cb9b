package no.peil.caseload;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach a person, as whoever made it tells of it.
 *
 * @param at the day and time on the case worker's wall (Europe/Oslo)
 * @param language ISO 639 code of what was spoken or written; null when nothing was, or nobody says
 * @param interpreter whether it was said through an interpreter
 * @param note a few words more; empty for none
 */
public record ContactDetails(
        LocalDateTime at,
        ContactChannel channel,
        @Nullable String language,
        boolean interpreter,
        ContactResult result,
        String note) {

    /** How many characters a note may have. */
    public static final int LONGEST_NOTE = 1_000;

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return channel + " " + result;
    }
}
