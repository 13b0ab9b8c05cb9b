package no.peil.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the work with a person stands.
 *
 * @param owner username of the case worker; null for nobody
 * @param opened whether the owner has opened the person; of no meaning without an owner
 * @param waiting what is waited for today; null for nothing
 * @param decisionDeadline the § 12 deadline while nothing is decided; null without one
 * @param basisChangedAt when a fact changed that the decision rested on; null when none did, or somebody has looked at it
 */
public record PersonWork(
        @Nullable String owner,
        boolean opened,
        @Nullable Waiting waiting,
        @Nullable LocalDate decisionDeadline,
        @Nullable Instant basisChangedAt) {}
