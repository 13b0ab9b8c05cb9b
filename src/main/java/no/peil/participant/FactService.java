package no.peil.participant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, corrects, ends and withdraws the facts that the law turns on. Nothing is deleted: what no longer holds stays in the
 * history with who, when and why.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class FactService {

    private final ParticipantRepository participants;
    private final FactRepository facts;
    private final Reach reach;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactService(
            ParticipantRepository participants,
            FactRepository facts,
            Reach reach,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.facts = facts;
        this.reach = reach;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a fact and answers with its key. A new residence ends the one before it the day before. */
    @Transactional
    public FactId add(ParticipantId id, LegalFact fact, String source) {
        var person = required(id);
        if (fact instanceof Residence moved && moved.from() != null) {
            endResidencesBefore(id, moved.from(), source);
        }
        var added = UUID.randomUUID();
        facts.save(new FactEntity(added, id, fact, source, me(), clock.instant()));
        renew(person, fact.kind());
        return new FactId(added);
    }

    /**
     * Whether the user could no longer see the person if this fact were added, or stood instead of another: to be asked
     * before it is done.
     */
    @Transactional(readOnly = true)
    public boolean takesOutOfSight(ParticipantId id, @Nullable FactId insteadOf, @Nullable LegalFact fact) {
        var then = facts.findAllByParticipantIdInAndReplacedAtIsNull(List.of(id.value())).stream()
                .filter(known -> insteadOf == null || !insteadOf.value().equals(known.getId()))
                .map(FactEntity::fact)
                .collect(Collectors.toCollection(ArrayList::new));
        if (fact != null) {
            then.add(fact);
        }
        return !required(id).staysWith(SignedInUser.required(), Belonging.of(then));
    }

    /**
     * Replaces a fact that was wrong.
     *
     * @return the key of the one that stands instead
     * @throws Refusal when somebody else has changed it since
     */
    @Transactional
    public FactId correct(FactId wrong, LegalFact right, String source, String reason) {
        var old = inForce(wrong);
        var instead = replace(old, right, source, reason);
        renew(required(old.participant()), right.kind());
        return instead;
    }

    /**
     * Ends a permit, a residence or work on its last day.
     *
     * @throws Refusal for a fact that is only a day, or when it would end before it began
     */
    @Transactional
    public void end(FactId lasting, LocalDate lastDay, String source) {
        var old = inForce(lasting);
        var ended = ended(old.fact(), lastDay);
        replace(old, ended, source, null);
        renew(required(old.participant()), ended.kind());
    }

    /**
     * Takes back a fact that never was.
     *
     * @throws Refusal when nobody would answer for the person without it
     */
    @Transactional
    public void withdraw(FactId mistaken, String reason) {
        var old = inForce(mistaken);
        old.replace(me(), clock.instant(), reason);
        facts.save(old);
        renew(required(old.participant()), old.fact().kind());
    }

    private void endResidencesBefore(ParticipantId id, LocalDate movedOn, String source) {
        facts.findAllByParticipantIdInAndReplacedAtIsNull(List.of(id.value())).stream()
                .filter(known -> known.fact() instanceof Residence home
                        && home.to() == null
                        && (home.from() == null || home.from().isBefore(movedOn)))
                .forEach(known -> replace(known, ended(known.fact(), movedOn.minusDays(1)), source, null));
    }

    private static LegalFact ended(LegalFact fact, LocalDate lastDay) {
        return switch (fact) {
            case PermitHeld held ->
                new PermitHeld(
                        held.permit(),
                        held.asWritten(),
                        held.grantedOn(),
                        held.validFrom(),
                        notBefore(held.grantedOn(), lastDay));
            case Residence home ->
                new Residence(
                        home.where(),
                        home.municipality(),
                        home.centre(),
                        home.from(),
                        notBefore(home.from(), lastDay),
                        home.byAgreement());
            case Work work -> new Work(work.hours(), work.from(), notBefore(work.from(), lastDay));
            case LegalFact.ReferencePerson reference -> throw new Refusal("fact.does-not-end");
            case LegalFact.Education education -> throw new Refusal("fact.does-not-end");
            case LegalFact.Event event -> throw new Refusal("fact.does-not-end");
        };
    }

    private static LocalDate notBefore(@Nullable LocalDate from, LocalDate lastDay) {
        if (from != null && lastDay.isBefore(from)) {
            throw new Refusal("fact.ends-before-it-begins");
        }
        return lastDay;
    }

    /** Both records carry the same moment, by which the history knows that one came instead of the other. */
    private FactId replace(FactEntity old, LegalFact fact, String source, @Nullable String reason) {
        var now = clock.instant();
        old.replace(me(), now, reason);
        facts.save(old);
        var instead = UUID.randomUUID();
        facts.save(new FactEntity(instead, old.participant(), fact, source, me(), now));
        return new FactId(instead);
    }

    /** Puts the person where the facts now say, even when that is out of the user's sight, and tells the listeners. */
    private void renew(ParticipantEntity person, FactKind kind) {
        var id = person.participantId();
        audit.record(AuditedAction.FACT_CHANGED, id.value(), kind.name());
        reach.ofEverybody("a move takes the person out of the user's own reach", () -> {
            var inForce = facts.findAllByParticipantIdInAndReplacedAtIsNull(List.of(id.value())).stream()
                    .map(FactEntity::fact)
                    .toList();
            var belonging = Belonging.of(inForce);
            if (person.lostWith(belonging)) {
                throw new Refusal("fact.belongs-to-nobody");
            }
            person.belongsTo(belonging);
            person.touch(me(), clock.instant());
            participants.save(person);
        });
        events.publishEvent(new ParticipantsChanged(List.of(id)));
    }

    private FactEntity inForce(FactId id) {
        return facts.findById(id.value())
                .filter(FactEntity::inForce)
                .orElseThrow(() -> new Refusal("fact.changed-by-another"));
    }

    private ParticipantEntity required(ParticipantId id) {
        return participants.findById(id.value()).orElseThrow(() -> new Refusal("participant.not-found"));
    }

    private static String me() {
        return SignedInUser.required().getUsername();
    }
}
