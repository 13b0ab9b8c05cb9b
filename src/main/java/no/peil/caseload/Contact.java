package no.peil.caseload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contact log (<i>kontaktlogg</i>).
 *
 * @param corrects the line that this one corrects; null when none
 * @param corrected whether a later line corrects this one
 * @param loggedBy username of whoever wrote it
 */
public record Contact(
        UUID id,
        ContactDetails details,
        @Nullable UUID corrects,
        boolean corrected,
        String loggedBy,
        Instant loggedAt) {}
