package no.peil.insight;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.peil.caseload.WorkFilter;
import no.peil.insight.InsightQueries.StartsSomewhere;
import no.peil.insight.NationalInsight.OfMonth;
import no.peil.insight.NationalInsight.OfMunicipality;

/** Takes out of the national numbers what would tell about a few. */
final class NationalTables {

    /** None is a part of another, so that no difference tells what is hidden. */
    private static final List<WorkFilter> LISTS = List.of(
            WorkFilter.MUST_MAP, WorkFilter.TO_ASSURE, WorkFilter.DONE, WorkFilter.DUE_IN_30, WorkFilter.OVERDUE);

    private NationalTables() {}

    static NationalInsight of(WorkOfOwner work, List<YearMonth> months, List<StartsSomewhere> starts) {
        var byMonth = sum(starts, StartsSomewhere::month);
        months.forEach(month -> byMonth.putIfAbsent(month, Starts.NONE));
        var byMunicipality = sum(starts, StartsSomewhere::municipality);
        var shownMonths = disclosure(byMonth);
        var shownMunicipalities = disclosure(byMunicipality);
        var total = byMonth.values().stream().reduce(Starts.NONE, Starts::plus);
        return new NationalInsight(
                lists(work.work()),
                byMonth.entrySet().stream()
                        .map(row -> new OfMonth(row.getKey(), shown(row, shownMonths)))
                        .toList(),
                shownMonths.totalShown() && shownMunicipalities.totalShown() ? Optional.of(total) : Optional.empty(),
                byMunicipality.entrySet().stream()
                        .map(row -> new OfMunicipality(row.getKey(), shown(row, shownMunicipalities)))
                        .toList());
    }

    private static Map<WorkFilter, Optional<Long>> lists(Map<WorkFilter, Long> work) {
        var shown = new EnumMap<WorkFilter, Optional<Long>>(WorkFilter.class);
        LISTS.forEach(list ->
                shown.put(list, Optional.ofNullable(work.get(list)).filter(count -> count >= Disclosure.LEAST)));
        return shown;
    }

    private static <K> Optional<Starts> shown(Map.Entry<K, Starts> row, Disclosure<K> disclosure) {
        return disclosure.shows(row.getKey()) ? Optional.of(row.getValue()) : Optional.empty();
    }

    private static <K extends Comparable<K>> TreeMap<K, Starts> sum(
            List<StartsSomewhere> starts, Function<StartsSomewhere, K> by) {
        return starts.stream().collect(toMap(by, StartsSomewhere::starts, Starts::plus, TreeMap::new));
    }

    /** A share tells both those who were mapped and those who were not. */
    private static <K> Disclosure<K> disclosure(Map<K, Starts> rows) {
        return Disclosure.of(rows.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> List.of(row.getValue().mapped(), row.getValue().notMapped()))));
    }
}
