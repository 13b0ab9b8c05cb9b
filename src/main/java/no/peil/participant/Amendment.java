package no.peil.participant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list adds to a person and corrects about them.
 *
 * @param personalia as it shall be
 * @param household as it shall be
 * @param identities numbers that are new to the person
 * @param replaced facts that no longer hold
 * @param added facts that hold from now on
 * @param source where this comes from, in the recorder's words
 */
public record Amendment(
        ParticipantId id,
        Personalia personalia,
        @Nullable UUID household,
        List<Identity> identities,
        List<FactId> replaced,
        List<LegalFact> added,
        String source) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Amendment of " + id;
    }
}
