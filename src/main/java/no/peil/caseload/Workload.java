package no.peil.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague has to do today. The persons of an absent colleague count with the stand-in.
 *
 * @param persons in the default list
 * @param weight the sum of what they weigh, see {@link DutyWeights}
 * @param awayUntil the last day on which the colleague is away; null for somebody at work
 */
public record Workload(
        String username,
        String displayName,
        long persons,
        long weight,
        @Nullable LocalDate awayUntil) {}
