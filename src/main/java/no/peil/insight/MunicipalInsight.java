package no.peil.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.peil.caseload.WorkFilter;

/**
 * The numbers of one municipality, as the signed-in user may see its persons.
 *
 * @param registered everyone, whatever the law gives them
 * @param unowned in the default work list and with nobody
 * @param work per named list
 * @param months the last twelve, this one included, oldest first
 * @param first the month of the first programme start, this month when there is none
 * @param everStarted all programme starts
 * @param loads per case worker by name, those with nobody last; empty for those who do not lead
 */
public record MunicipalInsight(
        long registered,
        long unowned,
        Map<WorkFilter, Long> work,
        List<MonthOfStarts> months,
        YearMonth first,
        Starts everStarted,
        List<Load> loads) {

    /** The programme starts of the last twelve months. */
    public Starts lastTwelveMonths() {
        return months.stream().map(MonthOfStarts::starts).reduce(Starts.NONE, Starts::plus);
    }

    /** How many a named list has. */
    public long count(WorkFilter list) {
        return work.getOrDefault(list, 0L);
    }
}
