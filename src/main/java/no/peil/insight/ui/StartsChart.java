package no.peil.insight.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.ProgrammeStarts;
import no.peil.caseload.ui.CaseloadNavigation;
import no.peil.common.ui.ChartData;
import no.peil.common.ui.ChartData.Series;
import no.peil.common.ui.ChartData.Value;
import no.peil.common.ui.ChartWithTable;
import no.peil.common.ui.Dates;
import no.peil.insight.MonthOfStarts;
import no.peil.insight.NationalInsight.OfMonth;
import no.peil.insight.Starts;
import org.jspecify.annotations.Nullable;

/** The share that was mapped before the programme began, month by month, and the numbers that it is made of. */
final class StartsChart {

    private StartsChart() {}

    static ChartWithTable of(List<MonthOfStarts> months) {
        return chart(
                months.stream().map(MonthOfStarts::month).toList(),
                month -> months.stream()
                        .filter(row -> row.month().equals(month))
                        .map(MonthOfStarts::starts)
                        .findFirst(),
                true);
    }

    /** Of the country, where no list stands behind the numbers. */
    static ChartWithTable ofCountry(List<OfMonth> months) {
        return chart(
                months.stream().map(OfMonth::month).toList(),
                month -> months.stream()
                        .filter(row -> row.month().equals(month))
                        .findFirst()
                        .flatMap(OfMonth::starts),
                false);
    }

    private static ChartWithTable chart(
            List<YearMonth> months, Function<YearMonth, Optional<Starts>> starts, boolean withLists) {
        return ChartWithTable.shares(new ChartData(
                translate("insight.starts.description", name(months.getFirst()), name(months.getLast())),
                translate("insight.month"),
                months.stream().map(Dates::shortMonth).toList(),
                List.of(series(
                        "insight.starts.share",
                        months,
                        starts,
                        (month, row) -> row.all() == 0
                                ? Value.none(translate("insight.none"))
                                : Value.share(row.share(), path(month, null, withLists)))),
                List.of(
                        series(
                                "insight.starts.mapped",
                                months,
                                starts,
                                (month, row) -> Value.count(row.mapped(), path(month, true, withLists))),
                        series(
                                "insight.starts.not-mapped",
                                months,
                                starts,
                                (month, row) -> Value.count(row.notMapped(), path(month, false, withLists))),
                        series(
                                "insight.starts.all",
                                months,
                                starts,
                                (month, row) -> Value.count(row.all(), path(month, null, withLists))))));
    }

    private static Series series(
            String key, List<YearMonth> months, Function<YearMonth, Optional<Starts>> starts, Cell cell) {
        return new Series(
                translate(key),
                months.stream()
                        .map(month -> starts.apply(month)
                                .map(row -> cell.of(month, row))
                                .orElseGet(() -> Value.none(translate("insight.hidden"))))
                        .toList());
    }

    /** Where the programme starts of these months are listed. */
    static String path(YearMonth from, YearMonth to, @Nullable Boolean mapped) {
        return CaseloadNavigation.path(CaseloadFilter.NONE.with(new ProgrammeStarts(from, to, mapped)));
    }

    private static @Nullable String path(YearMonth month, @Nullable Boolean mapped, boolean withLists) {
        return withLists ? path(month, month, mapped) : null;
    }

    static String name(YearMonth month) {
        return translate("common.month." + month.getMonthValue()) + " " + month.getYear();
    }

    private static String translate(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** What stands in a cell of the table. */
    private interface Cell {
        Value of(YearMonth month, Starts starts);
    }
}
