package no.peil.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the work with one person of the municipality stands, and the consideration of a changed basis. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class PersonWorkService {

    private static final int LONGEST_NOTE = 1_000;

    private final JdbcClient database;
    private final AuditService audit;
    private final Clock clock;

    PersonWorkService(JdbcClient database, AuditService audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Where it stands, for whoever has the person's page open: the first time that is the owner, the person is no longer new.
     * Empty for a person of another municipality.
     */
    @Transactional
    public Optional<PersonWork> open(ParticipantId person) {
        var found = find(person);
        var me = SignedInUser.required().getUsername();
        if (found.filter(work -> !work.opened() && me.equals(work.owner())).isPresent()) {
            database.sql("update caseload_row set owner_opened_at = ? where participant_id = ? and owner = ?")
                    .params(Timestamp.from(clock.instant()), person.value(), me)
                    .update();
        }
        return found;
    }

    private Optional<PersonWork> find(ParticipantId person) {
        var today = LocalDate.now(clock);
        return database.sql("""
                        select r.owner, r.owner_opened_at is not null as opened, r.waiting_reason, r.waiting_since, r.waiting_until,
                               case when r.decision_on is null then r.decision_deadline end as deadline,
                               case when %s then r.basis_changed_at end as basis_changed
                        from caseload_row r where r.participant_id = :person and r.municipality = :municipality
                        """.formatted(CaseloadConditions.of(WorkFilter.BASIS_CHANGED)))
                .param("person", person.value())
                .param("municipality", municipality())
                .param("today", today)
                .query((row, number) -> new PersonWork(
                        row.getString("owner"),
                        row.getBoolean("opened"),
                        Optional.ofNullable(RowReader.waiting(row))
                                .filter(waiting -> waiting.lasts(today))
                                .orElse(null),
                        row.getObject("deadline", LocalDate.class),
                        Optional.ofNullable(row.getObject("basis_changed", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    /** The kinds of facts that were recorded or corrected after the decision, the newest first. */
    @Transactional(readOnly = true)
    public List<FactKind> changedSinceDecision(ParticipantId person) {
        return database.sql("""
                        select f.kind from participant_fact f
                        where f.participant_id = :person and f.kind not in ('DECISION', 'PROGRAMME_START')
                          and greatest(f.recorded_at, f.replaced_at) > (
                              select max(d.recorded_at) from participant_fact d
                              where d.participant_id = :person and d.kind = 'DECISION' and d.replaced_at is null)
                        group by f.kind order by max(greatest(f.recorded_at, f.replaced_at)) desc
                        """)
                .param("person", person.value())
                .query((row, number) -> FactKind.valueOf(row.getString("kind")))
                .list();
    }

    /**
     * Records that somebody has considered whether the decision or the plan must change (§ 46 second paragraph letter c).
     *
     * @throws Refusal when nothing is said of what was considered
     */
    @Transactional
    public void reviewBasis(ParticipantId person, String note) {
        if (note.isBlank()) {
            throw new Refusal("work.basis.note-missing");
        }
        var now = Timestamp.from(clock.instant());
        int reviewed = database.sql(
                        "update caseload_row set basis_reviewed_at = ? where participant_id = ? and municipality = ?")
                .params(now, person.value(), municipality())
                .update();
        if (reviewed == 1) {
            database.sql("""
                            insert into caseload_basis_review (participant_id, note, reviewed_by, reviewed_at)
                            values (?, ?, ?, ?)
                            """)
                    .params(
                            person.value(),
                            note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE)),
                            SignedInUser.required().getUsername(),
                            now)
                    .update();
            audit.record(AuditedAction.BASIS_REVIEWED, person.value());
        }
    }

    private static String municipality() {
        return SignedInUser.required().municipality().orElseThrow().value();
    }
}
