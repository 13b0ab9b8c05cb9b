package no.peil.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.caseload.DeadlineBoard.Row;
import no.peil.caseload.DeadlineBoard.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what falls due for the municipality, by the conditions of the lists that the numbers open. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class DeadlineBoardService {

    private static final int DAYS = 7;
    private static final int BROKEN = -1;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final String NOBODY = "";

    private final JdbcClient database;
    private final UserAccountService accounts;
    private final Clock clock;

    DeadlineBoardService(JdbcClient database, UserAccountService accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The board of the user's municipality today. */
    @Transactional(readOnly = true)
    public DeadlineBoard read() {
        var today = LocalDate.now(clock);
        var weeks = weeks(today);
        var counts = new HashMap<Cell, Long>();
        count(today, weeks.getLast().to(), counts);
        var away = away(today);
        var rows = owners(counts.keySet().stream().map(Cell::owner))
                .map(owner -> row(owner, counts, away.get(owner)))
                .toList();
        return new DeadlineBoard(weeks, rows);
    }

    private static List<Week> weeks(LocalDate today) {
        var monday = monday(today);
        return IntStream.range(0, DeadlineBoard.WEEKS)
                .mapToObj(monday::plusWeeks)
                .map(from -> new Week(from.isBefore(today) ? today : from, from.plusDays(DAYS - 1)))
                .toList();
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void count(LocalDate today, LocalDate last, Map<Cell, Long> counts) {
        var decision = new Deadlines(Deadlines.Kind.DECISION, EVER, last);
        var twoYears = new Deadlines(Deadlines.Kind.TWO_YEARS, EVER, last);
        database.sql("""
                        select coalesce(r.owner, '') as owner, d.kind, d.week, count(*) as persons
                        from caseload_row r
                        cross join lateral (values
                            ('DECISION', case when %s then case when r.decision_deadline < :today then -1
                                else (r.decision_deadline - :monday) / 7 end end),
                            ('TWO_YEARS', case when %s then (r.right_lapses_on - :monday) / 7 end)) d (kind, week)
                        where r.municipality = :municipality and d.week is not null
                        group by 1, 2, 3
                        """.formatted(CaseloadConditions.of(decision), CaseloadConditions.of(twoYears)))
                .param("today", today)
                .param("monday", monday(today))
                .param("deadlinesFrom", EVER)
                .param("deadlinesTo", last)
                .param("municipality", municipality())
                .query(row -> {
                    counts.put(cell(row), row.getLong("persons"));
                });
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getString("owner"), Deadlines.Kind.valueOf(row.getString("kind")), row.getInt("week"));
    }

    private Map<String, Away> away(LocalDate today) {
        var away = new HashMap<String, Away>();
        database.sql("""
                        select username, stand_in, to_day from caseload_absence
                        where municipality = :municipality and :today between from_day and to_day
                        """)
                .param("municipality", municipality())
                .param("today", today)
                .query(row -> {
                    away.put(
                            row.getString("username"),
                            new Away(row.getString("stand_in"), row.getObject("to_day", LocalDate.class)));
                });
        return away;
    }

    /** Nobody first, then the colleagues by name, then those who have left and still own somebody. */
    private Stream<String> owners(Stream<String> counted) {
        var owners = new ArrayList<>(List.of(NOBODY));
        owners.addAll(accounts.colleagues().stream().map(Colleague::username).toList());
        return Stream.concat(owners.stream(), counted.sorted()).distinct();
    }

    private static Row row(String owner, Map<Cell, Long> counts, @Nullable Away away) {
        return new Row(
                owner.equals(NOBODY) ? null : owner,
                away == null ? null : away.standIn(),
                away == null ? null : away.until(),
                counts.getOrDefault(new Cell(owner, Deadlines.Kind.DECISION, BROKEN), 0L),
                perWeek(owner, Deadlines.Kind.DECISION, counts),
                perWeek(owner, Deadlines.Kind.TWO_YEARS, counts));
    }

    private static List<Long> perWeek(String owner, Deadlines.Kind kind, Map<Cell, Long> counts) {
        return IntStream.range(0, DeadlineBoard.WEEKS)
                .mapToObj(week -> counts.getOrDefault(new Cell(owner, kind, week), 0L))
                .toList();
    }

    private static String municipality() {
        return SignedInUser.required().municipality().orElseThrow().value();
    }

    private record Cell(String owner, Deadlines.Kind kind, int week) {}

    private record Away(String standIn, LocalDate until) {}
}
