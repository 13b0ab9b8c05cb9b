package no.peil.caseload;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a colleague is away (<i>fravær</i>), and who does their duties meanwhile.
 *
 * @param username who is away
 * @param from the first day
 * @param to the last day
 * @param standIn username of whoever does their duties (<i>vikar</i>)
 * @param persons how many of the default list are theirs
 * @param deadlines of how many the § 12 deadline runs out before they are back, or has run out
 * @param sealed how many of the persons only a team lead can see
 */
public record Absence(
        UUID id,
        String username,
        LocalDate from,
        LocalDate to,
        String standIn,
        long persons,
        long deadlines,
        long sealed) {

    /** Whether the colleague is away on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
