package no.peil.competence;

import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A step that a mapping took: the record can be read as it stood then.
 *
 * @param version which version of the record it was, counted from 1
 * @param sentTo who is to correct it; null unless it was sent back
 * @param reason null unless it was sent back or revised
 * @param role null for the person
 * @param municipality whose user took it; null for IMDi
 */
public record ReachedStage(
        UUID id,
        int version,
        StageKind kind,
        @Nullable SentTo sentTo,
        @Nullable String reason,
        @Nullable MunicipalityNumber municipality,
        Signature signature,
        @Nullable Role role) {}
