package no.peil.competence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.access.UserMemoryService;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks (<i>merknader</i>) to a mapping: added, pinned, and corrected by a new one, but never changed. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class RemarkService {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final RemarkTable remarks;
    private final UserMemoryService memory;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemarkService(
            RemarkTable remarks,
            UserMemoryService memory,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.remarks = remarks;
        this.memory = memory;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The remarks about a person that the user may read: those that their office has pinned first, each newest first. */
    @Transactional(readOnly = true)
    public List<Remark> of(ParticipantId person) {
        return remarks.of(person);
    }

    /**
     * Adds a remark, and forgets the draft of it. The same words of the same author a moment later are the second click of two,
     * and add nothing.
     *
     * @param about the section; null for the mapping as a whole
     * @param corrects the remark that this one corrects; null when none
     * @param audience who may read it beside the author
     * @throws Refusal when there is nothing in it, nobody to read it, or a reader of what was wrong would not read this
     */
    @Transactional
    public void add(
            ParticipantId person,
            @Nullable Section about,
            String body,
            @Nullable UUID corrects,
            Set<Audience> audience) {
        var text = body.strip();
        if (text.isEmpty()) {
            throw new Refusal("remark.empty");
        }
        if (text.length() > Remark.LONGEST) {
            throw new Refusal("remark.too-long", Remark.LONGEST);
        }
        var author = SignedInUser.required();
        if (audience.isEmpty() || !Audience.offeredTo(author.role()).containsAll(audience)) {
            throw new Refusal("remark.no-reader");
        }
        if (corrects != null) {
            requireSameReaders(person, corrects, audience, author);
        }
        remarks.lock(person);
        if (remarks.justWritten(
                person, about, text, corrects, author, clock.instant().minus(A_MOMENT))) {
            return;
        }
        remarks.add(person, about, text, corrects, audience, author, clock.instant());
        memory.forget(topic(person, about, corrects));
        audit.record(AuditedAction.REMARK_ADDED, person.value());
        changed(person);
    }

    /**
     * Pins a remark (<i>fest</i>), so that it stands first for the user's own office.
     *
     * @throws Refusal when there is no such remark, or a colleague has pinned it already
     */
    @Transactional
    public void pin(ParticipantId person, UUID remark) {
        if (!remarks.pin(person, remark, SignedInUser.required(), clock.instant())) {
            throw new Refusal("remark.pin-changed");
        }
        audit.record(AuditedAction.REMARK_PINNED, person.value());
        changed(person);
    }

    /** Lets a pinned remark go; any colleague may. */
    @Transactional
    public void unpin(ParticipantId person, UUID remark) {
        if (!remarks.unpin(person, remark)) {
            throw new Refusal("remark.pin-changed");
        }
        audit.record(AuditedAction.REMARK_UNPINNED, person.value());
        changed(person);
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

    private void requireSameReaders(ParticipantId person, UUID corrects, Set<Audience> audience, SignedInUser author) {
        var wrong = remarks.of(person).stream()
                .filter(remark -> remark.id().equals(corrects))
                .findFirst()
                .orElseThrow(() -> new Refusal("remark.nothing-to-correct"));
        if (!audience.containsAll(
                wrong.audienceOfCorrection(author.municipality().orElse(null)))) {
            throw new Refusal("remark.correction-reaches-fewer");
        }
    }

    private void changed(ParticipantId person) {
        events.publishEvent(new CompetenceEvent.RemarkWritten(person));
    }

    private static String topic(ParticipantId person, @Nullable Section about, @Nullable UUID corrects) {
        var place = "remark:" + person + ":" + RemarkTable.topic(about);
        return corrects == null ? place : place + ":" + corrects;
    }
}
