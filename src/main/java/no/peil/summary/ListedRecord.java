package no.peil.summary;

import java.time.LocalDate;
import no.peil.competence.CompetenceRecord;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A person on a list, with their record.
 *
 * @param number the DUF number, masked as on the person's page; null when they have none
 */
record ListedRecord(Person person, CompetenceRecord record) {

    /** Who it is, and with it the place on the list. */
    record Person(
            ParticipantId id,
            String familyName,
            String givenName,
            @Nullable LocalDate birthDate,
            @Nullable String number) {

        /** Says nothing of the person, so that none of it can reach a log by accident. */
        @Override
        public String toString() {
            return "Person " + id;
        }
    }
}
