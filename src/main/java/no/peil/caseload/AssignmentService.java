package no.peil.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserAccountService;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives persons their case worker (<i>tildeler</i>): oneself, or, for the team lead, a colleague. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class AssignmentService {

    private final JdbcTemplate database;
    private final UserAccountService accounts;
    private final AuditService audit;
    private final Clock clock;

    AssignmentService(JdbcTemplate database, UserAccountService accounts, AuditService audit, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives these persons to a case worker. Whoever has got another owner since the user saw the list stays with that owner:
     * of two who assign the same person, the first wins and the other is told.
     *
     * @param seen the persons, each with the owner that the user saw
     * @throws Refusal when the new owner is no colleague, or is not oneself and one does not lead the team
     */
    @Transactional
    public Assigned assign(Collection<Seen> seen, String owner) {
        checkMayGiveTo(owner);
        var owners = lock(seen.stream().map(Seen::id).toList());
        var free = new ArrayList<Seen>();
        var taken = new ArrayList<Seen>();
        for (var line : seen) {
            var now = owners.get(line.id());
            if (now == null || now.equals(Optional.of(owner))) {
                continue;
            }
            if (now.equals(Optional.ofNullable(line.owner()))) {
                free.add(line);
            } else {
                taken.add(new Seen(line.id(), now.orElse(null)));
            }
        }
        give(free, owner);
        return new Assigned(free.size(), taken);
    }

    private void checkMayGiveTo(String owner) {
        var me = SignedInUser.required();
        if (me.role() == Role.CASE_WORKER && !owner.equals(me.getUsername())) {
            throw new Refusal("caseload.assign-only-yourself");
        }
        if (accounts.colleagues().stream()
                .noneMatch(colleague -> colleague.username().equals(owner))) {
            throw new Refusal("caseload.no-such-colleague");
        }
    }

    /** The owners now, of those within reach; nobody else can change them before this transaction ends. */
    private Map<ParticipantId, Optional<String>> lock(List<ParticipantId> ids) {
        var owners = new HashMap<ParticipantId, Optional<String>>();
        database.query(
                """
                select participant_id, owner from caseload_row
                where participant_id = any(?) and municipality = ? order by participant_id for update
                """,
                row -> {
                    owners.put(
                            new ParticipantId(row.getObject("participant_id", UUID.class)),
                            Optional.ofNullable(row.getString("owner")));
                },
                ids.stream().map(ParticipantId::value).toArray(UUID[]::new),
                SignedInUser.required().municipality().orElseThrow().value());
        return owners;
    }

    private void give(List<Seen> free, String owner) {
        var ids = free.stream().map(line -> line.id().value()).toArray(UUID[]::new);
        database.update(
                "update caseload_row set owner = ?, owner_opened_at = null where participant_id = any(?)", owner, ids);
        database.update(
                """
                insert into caseload_assignment (participant_id, owner, earlier_owner, assigned_by, assigned_at)
                select line.id, ?, line.earlier, ?, ? from unnest(?, ?) line (id, earlier)
                """,
                owner,
                SignedInUser.required().getUsername(),
                Timestamp.from(clock.instant()),
                ids,
                free.stream().map(Seen::owner).toArray(String[]::new));
        free.forEach(line -> audit.record(AuditedAction.ASSIGNED, line.id().value(), owner));
    }

    /**
     * A person and the owner that somebody saw.
     *
     * @param owner username; null for nobody
     */
    public record Seen(ParticipantId id, @Nullable String owner) {

        /** What the user saw of this line. */
        public static Seen of(CaseloadRow row) {
            return new Seen(row.id(), row.owner());
        }

        /** Whether another than this user owned the person. */
        public boolean isOfAnotherThan(String username) {
            return owner != null && !Objects.equals(owner, username);
        }
    }

    /**
     * What became of an assignment.
     *
     * @param given how many got the new owner
     * @param taken those whom somebody else was given in the meantime, with their owner now
     */
    public record Assigned(int given, List<Seen> taken) {}
}
