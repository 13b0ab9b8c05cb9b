package no.peil.caseload;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import no.peil.access.RunsWithoutUser;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the work with the person has waited for, for their history. */
@Component
@RunsWithoutUser("joins the page's own transaction; row-level security limits it to the user's persons")
class WaitingHistory implements HistorySource {

    private final JdbcClient database;

    WaitingHistory(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId id) {
        return database
                .sql("""
                        select reason, until, put_by, put_at, ended_by, ended_at
                        from caseload_waiting where participant_id = ?
                        """)
                .param(id.value())
                .query((row, number) -> {
                    var put = new HistoryEntry(
                            row.getObject("put_at", OffsetDateTime.class).toInstant(),
                            row.getString("put_by"),
                            "caseload.history.held",
                            List.of(
                                    WaitingReason.valueOf(row.getString("reason")),
                                    row.getObject("until", LocalDate.class)),
                            null);
                    var endedAt = row.getObject("ended_at", OffsetDateTime.class);
                    return endedAt == null
                            ? Stream.of(put)
                            : Stream.of(
                                    put,
                                    new HistoryEntry(
                                            endedAt.toInstant(),
                                            row.getString("ended_by"),
                                            "caseload.history.resumed",
                                            List.of(),
                                            null));
                })
                .list()
                .stream()
                .flatMap(entries -> entries)
                .toList();
    }
}
