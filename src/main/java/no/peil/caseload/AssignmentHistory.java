package no.peil.caseload;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.RunsWithoutUser;
import no.peil.access.UserAccountService;
import no.peil.access.UserAccountService.Colleague;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has been the person's case worker, for their history. */
@Component
@RunsWithoutUser("joins the page's own transaction; row-level security limits it to the user's persons")
class AssignmentHistory implements HistorySource {

    private final JdbcClient database;
    private final UserAccountService accounts;

    AssignmentHistory(JdbcClient database, UserAccountService accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId id) {
        var names = accounts.colleagues().stream().collect(toMap(Colleague::username, Colleague::displayName));
        return database.sql("""
                        select owner, earlier_owner, reason, assigned_by, assigned_at
                        from caseload_assignment where participant_id = ?
                        """)
                .param(id.value())
                .query((row, number) -> entry(
                        row.getObject("assigned_at", OffsetDateTime.class),
                        row.getString("assigned_by"),
                        Optional.ofNullable(row.getString("owner")).map(owner -> name(owner, names)),
                        Optional.ofNullable(row.getString("earlier_owner")).map(earlier -> name(earlier, names)),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    private static HistoryEntry entry(
            OffsetDateTime at, String by, Optional<String> owner, Optional<String> earlier, Optional<String> reason) {
        var key = owner.isEmpty()
                ? "caseload.history.put-back"
                : earlier.isPresent() ? "caseload.history.taken-over" : "caseload.history.assigned";
        List<Object> names =
                Stream.of(owner, earlier).<Object>flatMap(Optional::stream).toList();
        return new HistoryEntry(at.toInstant(), by, key, names, reason.orElse(null));
    }

    private static String name(String username, Map<String, String> names) {
        return names.getOrDefault(username, username);
    }
}
