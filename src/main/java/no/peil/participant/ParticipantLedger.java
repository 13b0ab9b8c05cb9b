package no.peil.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes many persons at a time, for lists. It works within the caller's transaction and reach; the caller
 * answers for who may do it and for what the log says of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ParticipantLedger {

    private final ParticipantRepository participants;
    private final IdentityRepository identities;
    private final FactRepository facts;
    private final PersonaliaChanges changes;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ParticipantLedger(
            ParticipantRepository participants,
            IdentityRepository identities,
            FactRepository facts,
            PersonaliaChanges changes,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.facts = facts;
        this.changes = changes;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The persons of these keys that are within the transaction's reach. */
    public Map<ParticipantId, KnownParticipant> read(Collection<ParticipantId> wanted) {
        var ids = wanted.stream().map(ParticipantId::value).toList();
        var numbers =
                identities.findAllByParticipantIdIn(ids).stream().collect(groupingBy(IdentityEntity::participant));
        var inForce = facts.findAllByParticipantIdInAndReplacedAtIsNull(ids).stream()
                .collect(groupingBy(FactEntity::participant));
        var known = participants.findAllByIdIn(ids).stream()
                .map(person -> new KnownParticipant(
                        person.participantId(),
                        person.personalia(),
                        person.household().orElse(null),
                        person.municipality().map(MunicipalityNumber::new).orElse(null),
                        numbers.getOrDefault(person.participantId(), List.of()).stream()
                                .map(IdentityEntity::identity)
                                .toList(),
                        inForce.getOrDefault(person.participantId(), List.of()).stream()
                                .map(FactEntity::recorded)
                                .toList()))
                .collect(toMap(KnownParticipant::id, person -> person));
        entities.clear();
        return known;
    }

    /** Registers persons whom the register does not know, and tells the listeners. */
    public List<ParticipantId> register(Collection<NewParticipant> persons, List<@Nullable UUID> households) {
        var user = SignedInUser.required();
        var by = user.getUsername();
        var at = clock.instant();
        var household = households.iterator();
        var registered = persons.stream()
                .map(person ->
                        register(person, household.next(), user.municipality().isEmpty(), by, at))
                .toList();
        tell(registered);
        return registered;
    }

    /** Adds to persons and corrects them, and tells the listeners. */
    public void amend(Collection<Amendment> amendments) {
        var by = SignedInUser.required().getUsername();
        var at = clock.instant();
        var byId =
                participants
                        .findAllByIdIn(amendments.stream()
                                .map(amendment -> amendment.id().value())
                                .toList())
                        .stream()
                        .collect(toMap(ParticipantEntity::participantId, person -> person));
        for (var amendment : amendments) {
            var person = byId.get(amendment.id());
            if (person == null) {
                throw new IllegalStateException("no such person: " + amendment.id());
            }
            amend(person, amendment, by, at);
        }
        tell(amendments.stream().map(Amendment::id).toList());
    }

    private ParticipantId register(
            NewParticipant person, @Nullable UUID household, boolean byImdi, String by, Instant at) {
        var id = new ParticipantId(UUID.randomUUID());
        var entity = new ParticipantEntity(id.value(), person.personalia(), byImdi, by, at);
        entity.belongsTo(Belonging.of(person.facts()));
        entity.livesWith(household);
        participants.save(entity);
        record(id, person.identities(), person.facts(), person.source(), by, at);
        return id;
    }

    private void amend(ParticipantEntity person, Amendment amendment, String by, Instant at) {
        changes.keep(amendment.id(), person.personalia(), amendment.personalia(), amendment.source(), null);
        person.change(amendment.personalia(), by, at);
        person.livesWith(amendment.household());
        var replaced = new HashSet<>(amendment.replaced());
        var before = facts.findAllByParticipantIdInAndReplacedAtIsNull(
                List.of(amendment.id().value()));
        before.stream().filter(fact -> replaced.contains(fact.recorded().id())).forEach(fact -> {
            fact.replace(by, at, null);
            facts.save(fact);
        });
        record(amendment.id(), amendment.identities(), amendment.added(), amendment.source(), by, at);
        person.belongsTo(Belonging.of(Stream.concat(
                        before.stream().filter(FactEntity::inForce).map(FactEntity::fact), amendment.added().stream())
                .toList()));
        participants.save(person);
    }

    private void record(
            ParticipantId id, List<Identity> numbers, List<LegalFact> known, String source, String by, Instant at) {
        numbers.forEach(number -> identities.save(new IdentityEntity(UUID.randomUUID(), id, number, source, by, at)));
        known.forEach(fact -> facts.save(new FactEntity(UUID.randomUUID(), id, fact, source, by, at)));
    }

    /** Writes what is due and forgets it: a list of 200,000 persons must not fill the memory. */
    private void tell(List<ParticipantId> changed) {
        entities.flush();
        entities.clear();
        events.publishEvent(new ParticipantsChanged(changed));
    }
}
