package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.access.UserMemoryService;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks (<i>merknader</i>) to a mapping: added, and corrected by a new one, but never changed. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class RemarkService {

    private static final String WHOLE = "WHOLE";

    private final JdbcClient database;
    private final UserMemoryService memory;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemarkService(
            JdbcClient database,
            UserMemoryService memory,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.memory = memory;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The remarks about a person whom the user may see, newest first. */
    @Transactional(readOnly = true)
    public List<Remark> of(ParticipantId person) {
        return database.sql("""
                        select id, about, body, corrects_id, author_name, author_role, municipality, written_at
                        from competence_remark where participant_id = ? order by written_at desc, id
                        """)
                .param(person.value())
                .query((row, number) -> remark(row))
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(ParticipantId person) {
        return database.sql("select count(*) from competence_remark where participant_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Adds a remark, and forgets the draft of it.
     *
     * @param about the section; null for the mapping as a whole
     * @param corrects the remark that this one corrects; null when none
     * @throws Refusal when there is nothing in it
     */
    @Transactional
    public void add(ParticipantId person, @Nullable Section about, String body, @Nullable UUID corrects) {
        var text = body.strip();
        if (text.isEmpty()) {
            throw new Refusal("remark.empty");
        }
        if (text.length() > Remark.LONGEST) {
            throw new Refusal("remark.too-long", Remark.LONGEST);
        }
        if (corrects != null
                && of(person).stream().noneMatch(remark -> remark.id().equals(corrects))) {
            throw new Refusal("remark.nothing-to-correct");
        }
        var user = SignedInUser.required();
        database.sql("""
                        insert into competence_remark (id, participant_id, about, body, corrects_id, author, author_name,
                                                       author_role, municipality, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(person.value())
                .param(about == null ? WHOLE : about.name())
                .param(text)
                .param(corrects)
                .param(user.getUsername())
                .param(user.displayName())
                .param(user.role().name())
                .param(user.municipality().map(MunicipalityNumber::value).orElse(null))
                .param(Timestamp.from(clock.instant()))
                .update();
        memory.forget(topic(person, about, corrects));
        audit.record(AuditedAction.REMARK_ADDED, person.value());
        events.publishEvent(new CompetenceEvent.RemarkWritten(person));
    }

    /** What the user had begun to write, before a crash, a time-out or another page came between. */
    @Transactional(readOnly = true)
    public Optional<String> draft(ParticipantId person, @Nullable Section about, @Nullable UUID corrects) {
        return memory.recall(topic(person, about, corrects));
    }

    /** Keeps what the user is writing. */
    @Transactional
    public void keepDraft(ParticipantId person, @Nullable Section about, @Nullable UUID corrects, String text) {
        memory.keep(topic(person, about, corrects), text);
    }

    private static String topic(ParticipantId person, @Nullable Section about, @Nullable UUID corrects) {
        var place = "remark:" + person + ":" + (about == null ? WHOLE : about.name());
        return corrects == null ? place : place + ":" + corrects;
    }

    private static Remark remark(ResultSet row) throws SQLException {
        var about = row.getString("about");
        var municipality = row.getString("municipality");
        return new Remark(
                row.getObject("id", UUID.class),
                about.equals(WHOLE) ? null : Section.valueOf(about),
                row.getString("body"),
                row.getObject("corrects_id", UUID.class),
                row.getString("author_name"),
                Role.valueOf(row.getString("author_role")),
                municipality == null ? null : new MunicipalityNumber(municipality),
                row.getTimestamp("written_at").toInstant());
    }
}
