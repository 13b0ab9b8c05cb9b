package no.peil.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A request that the user's municipality has sent: what it wrote itself, and the answer.
 *
 * @param reason why it was refused, or empty
 */
public record SentTransfer(
        UUID id,
        String name,
        Instant requestedAt,
        ResidenceKind where,
        @Nullable LocalDate settledOn,
        TransferState state,
        String reason) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "SentTransfer " + id;
    }
}
