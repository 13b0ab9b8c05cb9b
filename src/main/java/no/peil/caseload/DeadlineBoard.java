package no.peil.caseload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in the next twelve weeks (<i>Fristtavle</i>), by week and by owner: those without one first.
 *
 * @param weeks the first from today to Sunday, the others whole
 */
public record DeadlineBoard(List<Week> weeks, List<Row> rows) {

    /** How many weeks the board shows, this one among them. */
    public static final int WEEKS = 12;

    public DeadlineBoard {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
    }

    /** How many deadlines run out in the week unless somebody decides. */
    public long due(int week) {
        return rows.stream().mapToLong(row -> row.due().get(week)).sum();
    }

    /** How many deadlines have run out. */
    public long broken() {
        return rows.stream().mapToLong(Row::broken).sum();
    }

    /** Whether nothing has run out and nothing falls due. */
    public boolean isEmpty() {
        return rows.stream().allMatch(Row::isEmpty);
    }

    /** The days of a week, the first and the last among them. */
    public record Week(LocalDate from, LocalDate to) {}

    /**
     * What is one owner's.
     *
     * @param owner username; null for nobody
     * @param standIn username of whoever does the owner's duties today; null unless the owner is away
     * @param awayUntil the last day away; null unless the owner is
     * @param broken § 12 deadlines that have run out
     * @param due § 12 deadlines per week
     * @param twoYears two-year days of § 8 per week, on which a right is lost
     */
    public record Row(
            @Nullable String owner,
            @Nullable String standIn,
            @Nullable LocalDate awayUntil,
            long broken,
            List<Long> due,
            List<Long> twoYears) {

        public Row {
            due = List.copyOf(due);
            twoYears = List.copyOf(twoYears);
        }

        boolean isEmpty() {
            return broken == 0
                    && due.stream().allMatch(count -> count == 0)
                    && twoYears.stream().allMatch(count -> count == 0);
        }
    }
}
