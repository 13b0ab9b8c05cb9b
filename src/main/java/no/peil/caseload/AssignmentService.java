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
import no.peil.caseload.Assigned.Line;
import no.peil.caseload.Assigned.Outcome;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives persons their case worker (<i>tildeler</i>): oneself, or, for the team lead, a colleague; or puts them back. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class AssignmentService {

    /** More than this is a remark, not a reason. */
    public static final int LONGEST_REASON = 500;

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
     * @param reason why, for each person's history; may be empty for persons who have nobody
     * @throws Refusal when the new owner is no colleague, or is not oneself and one does not lead the team; or when somebody
     *     is taken over and nothing is said of why
     */
    @Transactional
    public Assigned assign(Collection<Seen> seen, String owner, String reason) {
        checkMayGiveTo(owner);
        if (reason.isBlank() && seen.stream().anyMatch(line -> line.isOfAnotherThan(owner))) {
            throw new Refusal("caseload.reason-missing");
        }
        return move(seen, owner, reason);
    }

    /**
     * Puts these persons back to nobody (<i>legger tilbake</i>): a case worker their own, the team lead anybody's.
     *
     * @throws Refusal when somebody else's are among them, or nothing is said of why
     */
    @Transactional
    public Assigned putBack(Collection<Seen> seen, String reason) {
        var me = SignedInUser.required();
        if (reason.isBlank()) {
            throw new Refusal("caseload.reason-missing");
        }
        if (me.role() == Role.CASE_WORKER
                && seen.stream().anyMatch(line -> !me.getUsername().equals(line.owner()))) {
            throw new Refusal("caseload.put-back-only-own");
        }
        return move(seen, null, reason);
    }

    private Assigned move(Collection<Seen> seen, @Nullable String owner, String reason) {
        var owners = lock(seen.stream().map(Seen::id).toList());
        var lines = seen.stream().map(line -> line(line, owners, owner)).toList();
        var given = new ArrayList<Seen>();
        var outcomes = lines.iterator();
        for (var line : seen) {
            if (outcomes.next().outcome() == Outcome.GIVEN) {
                given.add(line);
            }
        }
        give(given, owner, reason);
        return new Assigned(lines);
    }

    private static Line line(Seen seen, Map<ParticipantId, Optional<String>> owners, @Nullable String owner) {
        var now = owners.get(seen.id());
        if (now == null) {
            return new Line(seen.id(), Outcome.OUT_OF_REACH, null);
        }
        var holder = now.orElse(null);
        if (Objects.equals(holder, owner)) {
            return new Line(seen.id(), Outcome.ALREADY, holder);
        }
        return Objects.equals(holder, seen.owner())
                ? new Line(seen.id(), Outcome.GIVEN, owner)
                : new Line(seen.id(), Outcome.TAKEN, holder);
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

    private void give(List<Seen> free, @Nullable String owner, String reason) {
        var ids = free.stream().map(line -> line.id().value()).toArray(UUID[]::new);
        database.update(
                "update caseload_row set owner = ?, owner_opened_at = null where participant_id = any(?)", owner, ids);
        database.update(
                """
                insert into caseload_assignment (participant_id, owner, earlier_owner, reason, assigned_by, assigned_at)
                select line.id, ?, line.earlier, ?, ?, ? from unnest(?, ?) line (id, earlier)
                """,
                owner,
                reason.isBlank()
                        ? null
                        : reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON)),
                SignedInUser.required().getUsername(),
                Timestamp.from(clock.instant()),
                ids,
                free.stream().map(Seen::owner).toArray(String[]::new));
        if (owner == null) {
            audit.recordAll(
                    AuditedAction.PUT_BACK,
                    free.stream().map(line -> line.id().value()).toList());
        } else {
            free.forEach(line -> audit.record(AuditedAction.ASSIGNED, line.id().value(), owner));
        }
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
}
