package no.peil.competence;

import java.time.Instant;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A remark (<i>merknad</i>) to a mapping, which nobody can change or delete.
 *
 * @param about the section; null for the mapping as a whole
 * @param corrects the remark that this one corrects; null when none
 * @param municipality null for IMDi
 */
public record Remark(
        UUID id,
        @Nullable Section about,
        String body,
        @Nullable UUID corrects,
        String authorName,
        Role authorRole,
        @Nullable MunicipalityNumber municipality,
        Instant writtenAt) {

    /** The most characters that a remark may have. */
    public static final int LONGEST = 10_000;

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Remark " + id;
    }
}
