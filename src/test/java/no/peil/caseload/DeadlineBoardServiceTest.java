package no.peil.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.peil.access.Reach;
import no.peil.caseload.Deadlines.Kind;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A number on the board is the length of the list that it opens. */
@DatabaseTest
class DeadlineBoardServiceTest {

    /** A Saturday: the first week of the board has two days. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private DeadlineBoardService boards;

    @Autowired
    private AbsenceService absences;

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "leder-oslo", "leder-tromso"})
    void everyNumberEqualsItsList(String username) {
        clock.setTo(TODAY);
        var rows = new GeneratedCaseload(reach, transaction, database);
        rows.make("0301", 600);
        rows.make("5501", 200);

        var board = signIn.as(username, () -> boards.read());

        var softly = new SoftAssertions();
        for (var row : board.rows()) {
            var owner = row.owner() == null ? new OwnedBy.Nobody() : new OwnedBy.Colleague(row.owner());
            softly.assertThat(row.broken())
                    .as("%s broken", owner)
                    .isEqualTo(count(
                            username,
                            CaseloadFilter.NONE.with(WorkFilter.OVERDUE).with(owner)));
            for (int week = 0; week < DeadlineBoard.WEEKS; week++) {
                var days = board.weeks().get(week);
                softly.assertThat(row.due().get(week))
                        .as("%s due in %s", owner, days)
                        .isEqualTo(count(
                                username,
                                CaseloadFilter.NONE
                                        .with(new Deadlines(Kind.DECISION, days.from(), days.to()))
                                        .with(owner)));
                softly.assertThat(row.twoYears().get(week))
                        .as("%s two years in %s", owner, days)
                        .isEqualTo(count(
                                username,
                                CaseloadFilter.NONE
                                        .with(new Deadlines(Kind.TWO_YEARS, days.from(), days.to()))
                                        .with(owner)));
            }
        }
        softly.assertThat(board.broken())
                .isEqualTo(count(username, CaseloadFilter.NONE.with(WorkFilter.OVERDUE)))
                .isPositive();
        softly.assertAll();
    }

    @Test
    void theWeeksBeginTodayAndAreTwelve() {
        clock.setTo(TODAY);

        var weeks = signIn.as("leder-oslo", () -> boards.read()).weeks();

        assertThat(weeks).hasSize(12);
        assertThat(weeks.getFirst()).isEqualTo(new DeadlineBoard.Week(TODAY, LocalDate.of(2026, 11, 22)));
        assertThat(weeks.get(1))
                .isEqualTo(new DeadlineBoard.Week(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)));
    }

    @Test
    void thoseWithoutACaseWorkerStandFirstAndWhoIsAwayIsMarked() {
        clock.setTo(TODAY);
        signIn.as("leder-oslo", () -> absences.register("saksbehandler-oslo", TODAY, TODAY.plusDays(3), "leder-oslo"));

        var rows = signIn.as("leder-oslo", () -> boards.read()).rows();

        assertThat(rows).extracting(DeadlineBoard.Row::owner).containsExactly(null, "saksbehandler-oslo", "leder-oslo");
        assertThat(rows.get(1).standIn()).isEqualTo("leder-oslo");
        assertThat(rows.get(1).awayUntil()).isEqualTo(TODAY.plusDays(3));
        assertThat(rows.get(2).standIn()).isNull();
    }

    private long count(String username, CaseloadFilter filter) {
        return signIn.as(username, () -> caseload.count(filter));
    }
}
