package no.peil.caseload;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.eligibility.rules.CountedFrom;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Reads a line of the work list out of its columns. */
final class RowReader {

    private RowReader() {}

    static CaseloadRow read(ResultSet row, int number) throws SQLException {
        return new CaseloadRow(
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                day(row, "birth_date"),
                value(row, "permit", Permit::valueOf),
                CaseloadStatus.valueOf(row.getString("status")),
                row.getBoolean("started"),
                NextStep.valueOf(row.getString("next_step")),
                list(row.getArray("missing")),
                day(row, "decision_deadline"),
                start(value(row, "deadline_from", CountedFrom::valueOf), day(row, "deadline_counted_on")),
                day(row, "decision_on"),
                day(row, "right_lapses_on"),
                start(CountedFrom.FIRST_SETTLEMENT, day(row, "two_years_counted_on")),
                row.getBoolean("lapsed"),
                row.getBoolean("lapses"),
                value(row, "interpreter_language", Function.identity()),
                value(row, "municipality", MunicipalityNumber::new),
                value(row, "owner", Function.identity()),
                value(row, "stand_in", Function.identity()),
                waiting(row),
                row.getBoolean("sealed"),
                moment(row, "touched_at"));
    }

    private static @Nullable ClockStart start(@Nullable CountedFrom from, @Nullable LocalDate on) {
        return from == null || on == null ? null : new ClockStart(from, on);
    }

    static @Nullable Waiting waiting(ResultSet row) throws SQLException {
        var reason = value(row, "waiting_reason", WaitingReason::valueOf);
        var since = day(row, "waiting_since");
        var until = day(row, "waiting_until");
        return reason == null || since == null || until == null ? null : new Waiting(reason, since, until);
    }

    private static List<String> list(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> @Nullable T value(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(read).orElse(null);
    }
}
