package no.peil.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator once did with a parameter of the law. Nothing is ever changed or deleted.
 *
 * @param change the value that was set; null when an earlier setting was withdrawn
 * @param withdraws the number of the setting that was withdrawn; null when a value was set
 * @param counts whether it counts today, or on a day to come: no later one has taken its place
 * @param byName as colleagues see it
 */
public record ParameterSetting(
        long id,
        LawParameter parameter,
        @Nullable ParameterChange change,
        @Nullable Long withdraws,
        boolean counts,
        String reason,
        String byName,
        Instant at) {}
