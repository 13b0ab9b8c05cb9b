package no.peil.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asked of a change of the law before it takes effect, and how far the answer has come.
 *
 * @param change the other value; null when only the day is another one
 * @param before the day on which the law of today is asked
 * @param after the day on which the law with the change is asked
 * @param putInForce when the change was set because of this; null while it was not
 * @param outdated whether the law has other numbers or rules now than when this was worked out
 */
public record ImpactStudy(
        ReassessmentRun run,
        @Nullable ParameterChange change,
        LocalDate before,
        LocalDate after,
        @Nullable Instant putInForce,
        boolean outdated) {}
