package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mapping from its beginning to its quality assurance (§§ 6, 10). Nobody is mapped twice. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class CompetenceService {

    private final RecordTable records;
    private final ItemTables items;
    private final StageTable stages;
    private final SelfRegistrationTable registrations;
    private final MappingRights rights;
    private final Reach reach;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompetenceService(
            RecordTable records,
            ItemTables items,
            StageTable stages,
            SelfRegistrationTable registrations,
            MappingRights rights,
            Reach reach,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.items = items;
        this.stages = stages;
        this.registrations = registrations;
        this.rights = rights;
        this.reach = reach;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The mapping of a person, and what the user may do with it.
     *
     * @throws Refusal when there is no such person within the user's reach
     */
    @Transactional(readOnly = true)
    public MappingCase of(ParticipantId person) {
        return rights.of(person, records.find(person).orElse(null))
                .orElseThrow(() -> new Refusal("participant.not-found"));
    }

    /**
     * The same for the page that is open, by the person as the page shows them. It is what is offered: whoever then does it is
     * asked anew.
     */
    @Transactional(readOnly = true)
    public MappingCase onPage(ParticipantDetails person, EligibilityAnswer answer) {
        return rights.onPage(person, answer, records.findOnPage(person.id()).orElse(null));
    }

    /**
     * Begins the mapping.
     *
     * @throws Refusal when there is one already, or nobody asks the user's body for one
     */
    @Transactional
    public void start(ParticipantId person) {
        records.lock(person, true);
        var found = of(person);
        if (found.record() != null) {
            throw new Refusal("competence.already-mapped");
        }
        var as = found.ground().as();
        if (as == null) {
            throw new Refusal("competence.ground." + found.ground().reason());
        }
        var record = UUID.randomUUID();
        if (!records.start(record, person, as, municipalityOf(as), me())) {
            throw new Refusal("competence.already-mapped");
        }
        stages.add(record, person, 1, StageKind.STARTED, null, null, me());
        reached(person, AuditedAction.MAPPING_STARTED);
    }

    /**
     * Goes on with a mapping that another body began and never completed: the law asks the user's body for it now.
     * What the other body recorded stays as it is.
     */
    @Transactional
    public void takeOver(ParticipantId person) {
        records.lock(person, true);
        var found = of(person);
        var record = requireThat(found, Deed.TAKE_OVER);
        var as = Objects.requireNonNull(found.ground().as());
        boolean done = reach.ofEverybody(
                "the record belongs to the body that began it, until it is taken over",
                () -> records.takeOver(record.id(), as, municipalityOf(as)));
        if (!done) {
            throw new Refusal("competence.changed-by-another");
        }
        stages.add(record.id(), person, record.version(), StageKind.TAKEN_OVER, null, null, me());
        reached(person, AuditedAction.MAPPING_STARTED);
    }

    /**
     * Completes the mapping (<i>fullfør kartleggingen</i>). Rows in which nothing was filled in are dropped.
     *
     * @throws Refusal while one of the four sections lacks its answer
     */
    @Transactional
    public void complete(ParticipantId person) {
        records.lock(person, true);
        var record = requireThat(of(person), Deed.EDIT);
        if (!record.unanswered().isEmpty()) {
            throw new Refusal("competence.unanswered", record.unanswered().size());
        }
        record.items().stream()
                .filter(CompetenceItem::isBlank)
                .forEach(blank -> items.setRemoved(person, blank.section(), blank.id(), true, me()));
        if (!records.complete(record.id(), me())) {
            throw new Refusal("competence.changed-by-another");
        }
        registrations.withdraw(person, clock.instant());
        stages.add(record.id(), person, record.version(), StageKind.COMPLETED, null, null, me());
        reached(person, AuditedAction.MAPPING_COMPLETED);
    }

    /**
     * Sends a completed mapping back, so that it is corrected before it is assured.
     *
     * @param to who is to correct it
     * @param reason what is to be corrected
     * @throws Refusal without a reason, or when values have been assured already
     */
    @Transactional
    public void sendBack(ParticipantId person, SentTo to, String reason) {
        records.lock(person, true);
        var record = requireThat(of(person), Deed.SEND_BACK);
        var why = requireReason(reason);
        if (record.items().stream().anyMatch(CompetenceItem::assured)) {
            throw new Refusal("competence.assurance-begun");
        }
        if (!records.reopen(record.id())) {
            throw new Refusal("competence.changed-by-another");
        }
        stages.add(record.id(), person, record.version(), StageKind.SENT_BACK, to, why, me());
        reached(person, AuditedAction.MAPPING_REOPENED);
    }

    /**
     * Begins a new version of an assured mapping, because something in it turned out otherwise. What was assured stands in
     * the version before; the new one is assured for itself.
     *
     * @throws Refusal without a reason
     */
    @Transactional
    public void revise(ParticipantId person, String reason) {
        records.lock(person, true);
        var record = requireThat(of(person), Deed.REVISE);
        var why = requireReason(reason);
        boolean begun = reach.ofEverybody(
                "an assured record is closed to everybody until its next version begins", () -> records.revise(record));
        if (!begun) {
            throw new Refusal("competence.changed-by-another");
        }
        stages.add(record.id(), person, record.version() + 1, StageKind.REVISED, null, why, me());
        reached(person, AuditedAction.MAPPING_REVISED);
    }

    /**
     * Quality-assures the mapping (<i>kvalitetssikre</i>) in the user's own name.
     *
     * @param on the day on which it was assured: not later than today, not before the mapping was completed
     */
    @Transactional
    public void assure(ParticipantId person, LocalDate on) {
        records.lock(person, true);
        var record = requireThat(of(person), Deed.ASSURE);
        var completed = Objects.requireNonNull(record.completed());
        if (on.isAfter(LocalDate.now(clock))
                || on.isBefore(completed.at().atZone(clock.getZone()).toLocalDate())) {
            throw new Refusal("competence.assured-on");
        }
        var unfinished = record.items().stream()
                .filter(item -> item.assured() && !item.missing().isEmpty())
                .count();
        if (unfinished > 0) {
            throw new Refusal("competence.assured-values-unfinished", unfinished);
        }
        var municipality = SignedInUser.required().municipality().orElseThrow();
        var role = SignedInUser.required().role();
        if (!records.assure(record, new Assurance(on, me(), municipality, role))) {
            throw new Refusal("competence.changed-by-another");
        }
        stages.add(record.id(), person, record.version(), StageKind.ASSURED, null, null, me());
        reached(person, AuditedAction.MAPPING_ASSURED);
    }

    private CompetenceRecord requireThat(MappingCase found, Deed deed) {
        var record = found.record();
        if (record == null || !found.may(deed)) {
            throw new Refusal("competence.not-open-to-you");
        }
        return record;
    }

    private static String requireReason(String reason) {
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new Refusal("competence.reason-missing");
        }
        return why;
    }

    private void reached(ParticipantId person, AuditedAction stage) {
        audit.record(stage, person.value());
        events.publishEvent(new ParticipantsChanged(List.of(person)));
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    private Signature me() {
        var user = SignedInUser.required();
        return new Signature(clock.instant(), user.getUsername(), user.displayName());
    }

    private static @Nullable MunicipalityNumber municipalityOf(MappingBody body) {
        return body == MappingBody.IMDI
                ? null
                : SignedInUser.required().municipality().orElseThrow();
    }
}
