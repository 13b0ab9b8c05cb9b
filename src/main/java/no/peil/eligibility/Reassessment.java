package no.peil.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.peil.access.Reach;
import no.peil.access.RunsWithoutUser;
import no.peil.access.SignedInUser;
import no.peil.eligibility.AssessmentStore.Entry;
import no.peil.eligibility.AssessmentStore.Standing;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantsChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the law about persons anew, stores what it says when that is something else than before, and tells those who keep
 * something that rests on it. It happens with every change of a fact, in the transaction that changes it; on the day on
 * which an answer turns; and for everybody when the rules have changed. A thousand at a time, so that the memory it needs
 * does not grow with the list that somebody imports.
 */
@Component
@RunsWithoutUser("what is derived must follow the facts wherever they move the person; the day passes for everybody")
public class Reassessment {

    private static final Logger LOG = LoggerFactory.getLogger(Reassessment.class);
    static final int CHUNK = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** As the database sorts keys, which Java does not: whoever locks many must lock them in one and the same order. */
    private static final Comparator<ParticipantId> AS_THE_DATABASE_SORTS =
            Comparator.comparing(person -> person.value().toString());

    private final LegalSituationService situations;
    private final ObjectProvider<MappingRegister> mappings;
    private final LawInForce law;
    private final RuleSets ruleSets;
    private final AssessmentStore store;
    private final ApplicationEventPublisher events;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reassessment(
            LegalSituationService situations,
            ObjectProvider<MappingRegister> mappings,
            LawInForce law,
            RuleSets ruleSets,
            AssessmentStore store,
            ApplicationEventPublisher events,
            Reach reach,
            TransactionTemplate transaction,
            Clock clock) {
        this.situations = situations;
        this.mappings = mappings;
        this.law = law;
        this.ruleSets = ruleSets;
        this.store = store;
        this.events = events;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Assesses those whose facts changed, in the transaction that changed them. */
    @EventListener
    void assess(ParticipantsChanged event) {
        var ids = event.participants().stream()
                .distinct()
                .sorted(AS_THE_DATABASE_SORTS)
                .toList();
        var today = LocalDate.now(clock);
        reach.ofEverybody(
                "a change may have moved the person out of the user's sight",
                () -> transaction.executeWithoutResult(status -> {
                    for (int from = 0; from < ids.size(); from += CHUNK) {
                        assess(ids.subList(from, Math.min(from + CHUNK, ids.size())), today, AssessmentCause.FACTS);
                    }
                }));
    }

    /** Assesses those whose day has come. */
    public void assessDue() {
        assessDue(() -> false);
    }

    /** As {@link #assessDue()}, until it is told to stop. */
    void assessDue(BooleanSupplier stop) {
        var today = LocalDate.now(clock);
        int assessed = reach.ofEverybody("a day passes for everybody", () -> assessDue(today, stop));
        if (assessed > 0) {
            LOG.info("assessed {} persons whose day had come", assessed);
        }
    }

    private int assessDue(LocalDate today, BooleanSupplier stop) {
        int assessed = 0;
        var last = BEFORE_ALL;
        while (!stop.getAsBoolean()) {
            var after = last;
            var chunk = Optional.ofNullable(transaction.execute(status -> {
                        var ids = store.due(today, after, CHUNK);
                        assess(ids, today, AssessmentCause.DAY);
                        return ids;
                    }))
                    .orElse(List.of());
            if (chunk.isEmpty()) {
                return assessed;
            }
            assessed += chunk.size();
            last = chunk.getLast().value();
        }
        return assessed;
    }

    /**
     * Assesses these persons in the caller's transaction, which must see everybody.
     *
     * @param ids sorted as the database sorts them
     * @return how many were not as they had been stored
     */
    int assess(List<ParticipantId> ids, LocalDate today, AssessmentCause cause) {
        if (ids.isEmpty()) {
            return 0;
        }
        var before = store.lock(ids);
        var inForce = law.now();
        var registered = registered(ids);
        var persons = situations.records(ids).stream()
                .map(record ->
                        AssessedPerson.on(today, record, registered.get(record.participant()), inForce.parameters()))
                .toList();
        var entries = new ArrayList<Entry>();
        var standings = new ArrayList<Standing>();
        for (var person : persons) {
            var written = WrittenAssessment.of(person);
            var earlier = Objects.requireNonNull(before.get(person.id()));
            var now = new Standing(
                    person.id(),
                    written.fingerprint(),
                    person.facts().decisionOn(),
                    inForce.ruleSet(),
                    person.nextTurn().orElse(null));
            if (!Objects.equals(earlier.fingerprint(), now.fingerprint())) {
                entries.add(new Entry(person.id(), cause(cause, earlier, now), written));
            }
            if (!earlier.equals(now)) {
                standings.add(now);
            }
        }
        if (!entries.isEmpty()) {
            store.append(entries, ruleSets.keep(today, inForce.parameters()), today, clock.instant(), user());
        }
        store.stand(standings);
        var touchedAt = user() == null ? null : clock.instant();
        events.publishEvent(new PersonsReassessed(persons, touchedAt));
        return entries.size();
    }

    private Map<ParticipantId, RegisteredMapping> registered(List<ParticipantId> ids) {
        return mappings.stream().findFirst().map(register -> register.of(ids)).orElse(Map.of());
    }

    /** What a person's first assessment, or one with another decision, is due to, whoever asked for it. */
    private static AssessmentCause cause(AssessmentCause asked, Standing before, Standing now) {
        if (!Objects.equals(before.decisionOn(), now.decisionOn())) {
            return AssessmentCause.DECISION;
        }
        return before.fingerprint() == null ? AssessmentCause.FACTS : asked;
    }

    private static @Nullable String user() {
        return SignedInUser.current().map(SignedInUser::getUsername).orElse(null);
    }
}
