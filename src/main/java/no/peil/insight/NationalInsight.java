package no.peil.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.caseload.WorkFilter;
import no.peil.common.MunicipalityNumber;

/**
 * The numbers of the whole country. What is empty is hidden: it, or what it would reveal, is about fewer than five persons.
 * Strictly protected persons are not counted.
 *
 * @param work of the named lists that do not overlap
 * @param months the last twelve, this one included, oldest first
 * @param lastTwelveMonths all programme starts of these months
 * @param municipalities those with a programme start in these months, by number
 */
public record NationalInsight(
        Map<WorkFilter, Optional<Long>> work,
        List<OfMonth> months,
        Optional<Starts> lastTwelveMonths,
        List<OfMunicipality> municipalities) {

    /** How many a named list would have. */
    public Optional<Long> count(WorkFilter list) {
        return work.getOrDefault(list, Optional.empty());
    }

    /** A month, with its starts unless they are hidden. */
    public record OfMonth(YearMonth month, Optional<Starts> starts) {}

    /** A municipality, with its starts unless they are hidden. */
    public record OfMunicipality(MunicipalityNumber municipality, Optional<Starts> starts) {}
}
