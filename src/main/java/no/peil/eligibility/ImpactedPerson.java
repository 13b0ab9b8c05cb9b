package no.peil.eligibility;

import java.time.LocalDate;
import no.peil.participant.ParticipantId;

/**
 * Somebody who would get another answer.
 *
 * @param listName family name first
 * @param since the first day on which the answer would be another one
 */
public record ImpactedPerson(ParticipantId id, String listName, Category from, Category to, LocalDate since) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "ImpactedPerson " + id;
    }
}
