package no.peil.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the work with persons wait (<i>setter på vent</i>) for somebody until a day, on which they come back by themselves.
 * No date of the law moves (§§ 8 and 12): waiting is a state of the work alone.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class WaitingService {

    /** Whoever waits longer than this has forgotten the person. */
    static final int LONGEST_MONTHS = 6;

    private final JdbcClient database;
    private final AuditService audit;
    private final Clock clock;

    WaitingService(JdbcClient database, AuditService audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the work with these persons wait from today; what was waited for before, ends.
     *
     * @return how many wait now: those of the user's municipality
     * @throws Refusal when the day has come already, or is too far ahead
     */
    @Transactional
    public int hold(Collection<ParticipantId> persons, WaitingReason reason, LocalDate until) {
        if (!until.isAfter(today())) {
            throw new Refusal("waiting.until-has-come");
        }
        if (until.isAfter(today().plusMonths(LONGEST_MONTHS))) {
            throw new Refusal("waiting.until-too-far");
        }
        var held = ofTheMunicipality(persons);
        end(held);
        database.sql("""
                        update caseload_row
                        set waiting_for = ?, waiting_reason = ?, waiting_since = ?, waiting_until = ?
                        where participant_id = any(?)
                        """)
                .params(reason.whom().name(), reason.name(), today(), until, held)
                .update();
        database.sql("""
                        insert into caseload_waiting (participant_id, reason, since, until, put_by, put_at)
                        select person, ?, ?, ?, ?, ? from unnest(?) person
                        """)
                .params(reason.name(), today(), until, me(), now(), held)
                .update();
        List.of(held).forEach(id -> audit.record(AuditedAction.PUT_ON_HOLD, id, reason.name()));
        return held.length;
    }

    /** Takes these persons back into the work before the day. */
    @Transactional
    public int resume(Collection<ParticipantId> persons) {
        var waiting = ofTheMunicipality(persons);
        end(waiting);
        return database.sql("""
                        update caseload_row
                        set waiting_for = null, waiting_reason = null, waiting_since = null, waiting_until = null
                        where participant_id = any(?) and waiting_for is not null
                        """).params((Object) waiting).update();
    }

    private void end(UUID[] persons) {
        database.sql("""
                        update caseload_waiting set ended_by = ?, ended_at = ?
                        where participant_id = any(?) and ended_at is null and until > ?
                        """).params(me(), now(), persons, today()).update();
    }

    /** Locked, in an order, so that two who do this at once do not wait for each other. */
    private UUID[] ofTheMunicipality(Collection<ParticipantId> persons) {
        return database.sql("""
                        select participant_id from caseload_row
                        where participant_id = any(?) and municipality = ? order by participant_id for update
                        """)
                .params(persons.stream().map(ParticipantId::value).toArray(UUID[]::new), municipality())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String me() {
        return SignedInUser.required().getUsername();
    }

    private static String municipality() {
        return SignedInUser.required().municipality().orElseThrow().value();
    }
}
