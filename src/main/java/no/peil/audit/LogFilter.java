package no.peil.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log the auditor wants; what is null is not asked about.
 *
 * @param username who
 * @param action what was done
 * @param day when, by the Norwegian calendar
 */
public record LogFilter(
        @Nullable String username,
        @Nullable AuditedAction action,
        @Nullable LocalDate day) {

    /** The whole log. */
    public static final LogFilter EVERYTHING = new LogFilter(null, null, null);

    /** Whether something is left out. */
    public boolean narrows() {
        return !equals(EVERYTHING);
    }
}
