package no.peil.caseload;

import java.time.OffsetDateTime;
import java.util.List;
import no.peil.access.RunsWithoutUser;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who considered a changed basis of the decision, and what they said, for the person's history. */
@Component
@RunsWithoutUser("joins the page's own transaction; row-level security limits it to the user's persons")
class BasisHistory implements HistorySource {

    private final JdbcClient database;

    BasisHistory(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId id) {
        return database.sql("select note, reviewed_by, reviewed_at from caseload_basis_review where participant_id = ?")
                .param(id.value())
                .query((row, number) -> new HistoryEntry(
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                        row.getString("reviewed_by"),
                        "caseload.history.basis-reviewed",
                        List.of(),
                        row.getString("note")))
                .list();
    }
}
