package no.peil.participant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of name, birth date, citizenship, languages, household or protection.
 *
 * @param field a key of a text, {@code participant.<field>}
 */
public record PersonaliaChange(
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String source,
        @Nullable String reason,
        String changedBy,
        Instant changedAt) {}
