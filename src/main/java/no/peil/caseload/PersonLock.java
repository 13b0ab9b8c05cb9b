package no.peil.caseload;

import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one user at a time write about a person of their municipality: the second of two clicks finds what the first one wrote. */
@Component
class PersonLock {

    private final JdbcClient database;

    PersonLock(JdbcClient database) {
        this.database = database;
    }

    /** Waits for its turn; refuses a person who is not of the user's municipality, or not within reach. */
    void take(ParticipantId person) {
        boolean found = database.sql(
                        "select participant_id from caseload_row where participant_id = ? and municipality = ? for update")
                .params(
                        person.value(),
                        SignedInUser.required().municipality().orElseThrow().value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!found) {
            throw new Refusal("participant.not-found");
        }
    }
}
