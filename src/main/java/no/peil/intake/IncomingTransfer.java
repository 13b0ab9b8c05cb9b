package no.peil.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.common.ResidenceKind;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a person of ours, as those see it who may see the person, or could until the person moved.
 *
 * @param person null once the person is beyond the user's reach
 * @param name as the requesting municipality writes it, family name first
 * @param where where the person lives by what that municipality says
 */
public record IncomingTransfer(
        UUID id,
        @Nullable ParticipantId person,
        String name,
        String toMunicipality,
        Instant requestedAt,
        ResidenceKind where,
        @Nullable LocalDate settledOn,
        TransferState state,
        String reason) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "IncomingTransfer " + id;
    }
}
