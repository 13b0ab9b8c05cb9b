package no.peil.competence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MappingBody;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way past the rule that nobody is mapped twice (§ 10 first paragraph): with a paragraph and a reason, in the log,
 * and for IMDi to see. The earlier mapping loses nothing.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class RemappingService {

    private final RecordTable records;
    private final EarlierMappings earlier;
    private final StageTable stages;
    private final MappingRights rights;
    private final Reach reach;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemappingService(
            RecordTable records,
            EarlierMappings earlier,
            StageTable stages,
            MappingRights rights,
            Reach reach,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.earlier = earlier;
        this.stages = stages;
        this.rights = rights;
        this.reach = reach;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The mappings of a person that were set aside (<i>tidligere kartlegginger</i>), whole, the latest first. */
    @Transactional(readOnly = true)
    public List<EarlierMapping> earlier(ParticipantId person) {
        return earlier.of(person);
    }

    /** Everybody within IMDi's reach who was mapped again, the latest first. */
    @PreAuthorize("hasRole('LIAISON')")
    @Transactional(readOnly = true)
    public List<MappedAgain> all() {
        return earlier.all();
    }

    /**
     * Sets the mapping of another body aside, and begins a new one (<i>kartlegg på nytt</i>).
     *
     * @throws Refusal when there is none to set aside, or the user's body may not map the person
     */
    @Transactional
    public void mapAgain(ParticipantId person, Remapping why) {
        records.lock(person, true);
        var record = records.find(person).orElseThrow(() -> new Refusal("competence.not-open-to-you"));
        var body = rights.of(person, record)
                .filter(found -> found.may(Deed.MAP_AGAIN))
                .flatMap(found -> rights.bodyHere(person))
                .orElseThrow(() -> new Refusal("competence.not-open-to-you"));
        var me = me();
        var mine = SignedInUser.required().municipality().orElse(null);
        boolean aside = reach.ofEverybody(
                "the earlier mapping belongs to the body that made it, and only the portal sets one aside",
                () -> earlier.supersede(record.id(), new Superseded(me, mine, why.paragraph(), why.reason())));
        var next = UUID.randomUUID();
        if (!aside || !records.start(next, person, body, body == MappingBody.IMDI ? null : mine, me)) {
            throw new Refusal("competence.changed-by-another");
        }
        stages.add(record.id(), person, record.version(), StageKind.SUPERSEDED, null, why.cited(), me);
        stages.add(next, person, 1, StageKind.STARTED, null, null, me);
        audit.record(AuditedAction.MAPPED_AGAIN, person.value());
        events.publishEvent(new ParticipantsChanged(List.of(person)));
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    private Signature me() {
        var user = SignedInUser.required();
        return new Signature(clock.instant(), user.getUsername(), user.displayName());
    }
}
