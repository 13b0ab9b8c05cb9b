package no.peil.participant;

import java.util.List;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person as the register knows them now, for whoever compares a list with it.
 *
 * @param facts those in force
 */
public record KnownParticipant(
        ParticipantId id,
        Personalia personalia,
        @Nullable UUID household,
        @Nullable MunicipalityNumber municipality,
        List<Identity> identities,
        List<RecordedFact> facts) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "KnownParticipant " + id;
    }
}
