package no.peil.caseload;

import java.time.LocalDate;
import java.util.UUID;
import no.peil.participant.ParticipantId;

/**
 * What a user wants to be reminded of (<i>påminnelse</i>); nobody else sees it.
 *
 * @param name of the person, family name first
 */
public record Reminder(UUID id, ParticipantId person, String name, LocalDate day, String body) {

    /** How many characters it may have. */
    public static final int LONGEST = 200;

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Reminder " + day;
    }
}
