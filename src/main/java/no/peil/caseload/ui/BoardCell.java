package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.DeadlineBoard.Row;
import no.peil.caseload.DeadlineBoard.Week;
import no.peil.caseload.Deadlines;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.WorkFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is one owner's in one column of the board, and the lists that its numbers open.
 *
 * @param owner username; null for nobody
 * @param ownerName in words
 * @param week null for the deadlines that have run out
 * @param due § 12 deadlines
 * @param twoYears two-year days of § 8
 */
record BoardCell(
        @Nullable String owner, String ownerName, @Nullable Week week, long due, long twoYears) {

    /** The column of what has run out. */
    static BoardCell broken(Row row, String name) {
        return new BoardCell(row.owner(), name, null, row.broken(), 0);
    }

    static BoardCell of(Row row, String name, Week week, int number) {
        return new BoardCell(
                row.owner(), name, week, row.due().get(number), row.twoYears().get(number));
    }

    boolean isEmpty() {
        return due == 0 && twoYears == 0;
    }

    CaseloadFilter listOfDue() {
        return week == null ? owned(CaseloadFilter.NONE.with(WorkFilter.OVERDUE)) : list(Deadlines.Kind.DECISION, week);
    }

    Optional<CaseloadFilter> listOfTwoYears() {
        return Optional.ofNullable(week).map(days -> list(Deadlines.Kind.TWO_YEARS, days));
    }

    /** Every list that has somebody. */
    List<CaseloadFilter> lists() {
        var lists = new ArrayList<CaseloadFilter>();
        if (due > 0) {
            lists.add(listOfDue());
        }
        if (twoYears > 0) {
            listOfTwoYears().ifPresent(lists::add);
        }
        return lists;
    }

    /** What the column is called: <i>Brutt</i>, or <i>uke 48</i>. */
    String when() {
        return week == null ? translate("board.broken") : translate("board.week", Integer.toString(number(week)));
    }

    static int number(Week week) {
        return number(week.to());
    }

    private static int number(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private CaseloadFilter list(Deadlines.Kind kind, Week days) {
        return owned(CaseloadFilter.NONE.with(new Deadlines(kind, days.from(), days.to())));
    }

    private CaseloadFilter owned(CaseloadFilter filter) {
        return filter.with(owner == null ? new OwnedBy.Nobody() : new OwnedBy.Colleague(owner));
    }
}
