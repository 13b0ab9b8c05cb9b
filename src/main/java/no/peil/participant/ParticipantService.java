package no.peil.participant;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of persons (<i>deltakere</i>): open, register and correct those whom the user may see. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class ParticipantService {

    private final ParticipantRepository participants;
    private final IdentityRepository identities;
    private final FactRepository facts;
    private final PersonaliaChanges changes;
    private final MergeTable merges;
    private final ObjectProvider<TransferRequests> transfers;
    private final Reach reach;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipantService(
            ParticipantRepository participants,
            IdentityRepository identities,
            FactRepository facts,
            PersonaliaChanges changes,
            MergeTable merges,
            ObjectProvider<TransferRequests> transfers,
            Reach reach,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.facts = facts;
        this.changes = changes;
        this.merges = merges;
        this.transfers = transfers;
        this.reach = reach;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the person's page, and logs it; empty when no such person is within the user's reach. The key of a registration
     * that was merged opens the person that it was merged into.
     */
    @Transactional
    public Optional<ParticipantDetails> open(ParticipantId id) {
        var found = find(id).or(() -> merges.leadsTo(id).flatMap(this::find));
        found.ifPresent(person -> audit.record(AuditedAction.OPENED, person.id().value()));
        return found;
    }

    /** Reads the person again while their page is open, without a new line in the log. */
    @Transactional(readOnly = true)
    public Optional<ParticipantDetails> find(ParticipantId id) {
        return participants.findById(id.value()).map(this::details);
    }

    /** What was corrected of the personal data, the first correction first. */
    @Transactional(readOnly = true)
    public List<PersonaliaChange> corrections(ParticipantId id) {
        return changes.of(id);
    }

    /** Shows a number in full, and logs it; empty when the person has none of that kind within the user's reach. */
    @Transactional
    public Optional<Identity> show(ParticipantId id, IdentityKind kind) {
        var shown = identities.findAllByParticipantIdOrderByKind(id.value()).stream()
                .map(IdentityEntity::identity)
                .filter(identity -> identity.kind() == kind)
                .findFirst();
        shown.ifPresent(identity -> audit.record(AuditedAction.IDENTITY_SHOWN, id.value(), kind.name()));
        return shown;
    }

    /** The other members of the person's household whom the user may see, oldest first. */
    @Transactional(readOnly = true)
    public List<HouseholdMember> household(ParticipantId id) {
        return participants
                .findById(id.value())
                .flatMap(ParticipantEntity::household)
                .map(participants::findAllByHouseholdOrderByBirthDate)
                .orElse(List.of())
                .stream()
                .filter(member -> !member.participantId().equals(id))
                .map(member -> new HouseholdMember(member.participantId(), member.personalia()))
                .toList();
    }

    /**
     * Registers a person by hand.
     *
     * @throws Refusal when a municipal user registers a person who by the facts is another municipality's, or nobody's
     */
    @Transactional
    public Registration register(NewParticipant person) {
        var known = reach.ofEverybody(
                "a number may be known outside the user's reach; the user is told nothing but that a request is sent",
                () -> whoeverHas(person.identities()));
        if (known.isEmpty()) {
            return new Registration.Registered(create(person));
        }
        var seen = known.stream()
                .filter(id -> participants.findById(id.value()).isPresent())
                .toList();
        if (seen.size() == known.size()) {
            return new Registration.AlreadyHere(seen.getFirst());
        }
        known.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> transfers.getObject().request(id, person));
        return new Registration.TransferRequested();
    }

    /**
     * Corrects name, birth date, citizenship, languages or protection.
     *
     * @param version as it was when the user began to edit
     * @throws Refusal when somebody else has corrected the person since
     */
    @Transactional
    public void correct(ParticipantId id, Personalia corrected, long version, String source, String reason) {
        var person = required(id);
        if (person.version() != version) {
            throw new Refusal("participant.changed-by-another");
        }
        var user = SignedInUser.required().getUsername();
        changes.keep(id, person.personalia(), corrected, source, reason);
        reach.ofEverybody("a strictly protected person leaves the case worker's own reach", () -> {
            person.change(corrected, user, clock.instant());
            participants.save(person);
        });
        audit.record(AuditedAction.FACT_CHANGED, id.value(), "PERSONALIA");
        events.publishEvent(new ParticipantsChanged(List.of(id)));
    }

    /**
     * Adds a number to a person.
     *
     * @throws Refusal when the number is taken, in the same words whoever has it
     */
    @Transactional
    public void addIdentity(ParticipantId id, Identity identity, String source) {
        required(id);
        var taken = reach.ofEverybody(
                "a number may be known outside the user's reach", () -> whoeverHas(List.of(identity)));
        if (!taken.isEmpty()) {
            throw new Refusal("participant.number-taken");
        }
        identities.save(new IdentityEntity(
                UUID.randomUUID(), id, identity, source, SignedInUser.required().getUsername(), clock.instant()));
        audit.record(AuditedAction.FACT_CHANGED, id.value(), identity.kind().name());
        events.publishEvent(new ParticipantsChanged(List.of(id)));
    }

    private ParticipantId create(NewParticipant person) {
        var user = SignedInUser.required();
        var belonging = Belonging.of(person.facts());
        var own = user.municipality().map(MunicipalityNumber::value);
        if (own.isPresent() && !own.get().equals(belonging.municipality())) {
            throw new Refusal("participant.not-of-your-municipality");
        }
        var id = new ParticipantId(UUID.randomUUID());
        var by = user.getUsername();
        reach.ofEverybody("a strictly protected person is outside the case worker's own reach", () -> {
            var entity = new ParticipantEntity(id.value(), person.personalia(), own.isEmpty(), by, clock.instant());
            entity.belongsTo(belonging);
            participants.save(entity);
            person.identities()
                    .forEach(identity -> identities.save(
                            new IdentityEntity(UUID.randomUUID(), id, identity, person.source(), by, clock.instant())));
            person.facts()
                    .forEach(fact -> facts.save(
                            new FactEntity(UUID.randomUUID(), id, fact, person.source(), by, clock.instant())));
        });
        audit.record(AuditedAction.REGISTERED, id.value());
        events.publishEvent(new ParticipantsChanged(List.of(id)));
        return id;
    }

    private List<ParticipantId> whoeverHas(Collection<Identity> numbers) {
        return numbers.stream()
                .map(Identity::value)
                .map(identities::findByValue)
                .flatMap(Optional::stream)
                .map(IdentityEntity::participant)
                .distinct()
                .toList();
    }

    private ParticipantEntity required(ParticipantId id) {
        return participants.findById(id.value()).orElseThrow(() -> new Refusal("participant.not-found"));
    }

    private ParticipantDetails details(ParticipantEntity person) {
        var id = person.participantId().value();
        return new ParticipantDetails(
                person.participantId(),
                person.personalia(),
                identities.findAllByParticipantIdOrderByKind(id).stream()
                        .map(IdentityEntity::identity)
                        .toList(),
                person.municipality().map(MunicipalityNumber::new).orElse(null),
                person.household().orElse(null),
                facts.findAllByParticipantIdOrderByRecordedAt(id).stream()
                        .map(FactEntity::recorded)
                        .toList(),
                person.version());
    }

    /** Somebody of the same household. */
    public record HouseholdMember(ParticipantId id, Personalia personalia) {}
}
