package no.peil.caseload;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Those whose programme began in these months, as the dashboard counts them.
 *
 * @param mappedBefore whether the mapping was completed on or before the start; null for both
 */
public record ProgrammeStarts(
        YearMonth from, YearMonth to, @Nullable Boolean mappedBefore) {}
