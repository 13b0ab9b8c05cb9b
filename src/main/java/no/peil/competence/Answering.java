package no.peil.competence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import no.peil.access.Reach;
import no.peil.access.RunsWithoutUser;
import no.peil.audit.AuditedAction;
import no.peil.audit.PersonsOwnLog;
import no.peil.common.InvalidValue;
import no.peil.common.Refusal;
import no.peil.competence.Opening.Opened;
import no.peil.competence.SelfRegistrationTable.KnownCode;
import no.peil.participant.ParticipantsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a person does who answers alone, with a code instead of a log-in: opens the questions, answers them, sends them in.
 * The database lets such a person see and change their own answers only, and those only as long as the code lives.
 */
@Component
@RunsWithoutUser("the participant is no user: a code and a birth date open their own answers and nothing else")
public class Answering {

    private static final int BIRTH_DATES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final SelfRegistrationTable registrations;
    private final RecordTable records;
    private final ItemTables items;
    private final StageTable stages;
    private final QuestionLanguageTable languages;
    private final WrongCodes wrongCodes;
    private final PersonsOwnLog log;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            SelfRegistrationTable registrations,
            RecordTable records,
            ItemTables items,
            StageTable stages,
            QuestionLanguageTable languages,
            WrongCodes wrongCodes,
            PersonsOwnLog log,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.records = records;
        this.items = items;
        this.stages = stages;
        this.languages = languages;
        this.wrongCodes = wrongCodes;
        this.log = log;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The languages in which the questions are offered. */
    public List<QuestionLanguage> languages() {
        return reach.ofEverybody(
                "the page asks before anybody is known", () -> transaction.execute(status -> languages.offered()));
    }

    /**
     * Opens the questions.
     *
     * @param typed the code as it was typed
     * @param born the birth date; null when none was given
     * @param address whose wrong codes are counted
     */
    public Opening open(String typed, @Nullable LocalDate born, String address, ParticipantLanguage language) {
        var code = RegistrationCode.parse(typed);
        var opening = code.<Opening>map(right -> reach.ofEverybody(
                        "a code says whose answers it opens",
                        () -> transaction.execute(status -> registrations
                                .find(right)
                                .map(known -> open(known, born, language))
                                .orElseGet(Opening.Wrong::new))))
                .orElseGet(Opening.Wrong::new);
        if (opening instanceof Opening.Wrong) {
            return wrongCodes
                    .count(address)
                    .<Opening>map(wait ->
                            new Opening.TooMany(Math.max(1, wait.plusSeconds(59).toMinutes())))
                    .orElse(opening);
        }
        return opening;
    }

    private Opening open(KnownCode known, @Nullable LocalDate born, ParticipantLanguage language) {
        var now = clock.instant();
        if (known.lockedUntil() != null && now.isBefore(known.lockedUntil())) {
            return new Opening.Locked(known.lockedUntil());
        }
        if (born == null || !born.equals(known.birthDate())) {
            int wrong = known.wrongBirthDates() + 1;
            boolean tooMany = wrong >= BIRTH_DATES;
            registrations.countWrongBirthDate(known.id(), tooMany ? 0 : wrong, tooMany ? now.plus(LOCK) : null);
            return new Opening.Wrong();
        }
        if (known.sent()) {
            return new Opening.Sent();
        }
        if (known.withdrawn() || !now.isBefore(known.expires())) {
            return new Opening.Expired();
        }
        registrations.open(known.id(), language, now);
        log.record(AuditedAction.SELF_REGISTRATION_OPENED, known.participant().value());
        return new Opened(
                known.id(),
                known.participant(),
                known.language(),
                known.expires().atZone(clock.getZone()).toLocalDate());
    }

    /** What the person has answered: their own answers, and nothing that anybody else has written. */
    public OwnAnswers answers(Opened opened) {
        return own(opened, () -> ownOf(opened));
    }

    /** Adds an empty item. */
    public CompetenceItem add(Opened opened, Section section) {
        return own(opened, () -> {
            var record = requireOpen(opened);
            var item = new CompetenceItem(
                    ItemId.random(),
                    section,
                    Map.of(),
                    record.by(),
                    record.municipality(),
                    false,
                    null,
                    true,
                    me(),
                    null);
            items.add(record, item);
            if (ownOf(opened).none().contains(section)) {
                records.setNone(record, section, false, me());
            }
            changed(opened);
            return item;
        });
    }

    /**
     * Saves one answer, where it still holds what the person saw: another telephone may be at work with the same code.
     *
     * @throws InvalidValue when the field cannot hold that
     */
    public SaveOutcome save(
            Opened opened, ItemId item, ItemField field, @Nullable String before, @Nullable String after) {
        if (after != null && !field.allows(after)) {
            throw new InvalidValue("competence.field." + field.kind());
        }
        return own(opened, () -> {
            requireOpen(opened);
            var now = me();
            var person = opened.participant();
            if (items.replace(person, item, field, before, after, now)) {
                events.publishEvent(new CompetenceEvent.FieldSaved(person, item, field, after, now));
                return new SaveOutcome.Saved(now.at());
            }
            var found = items.find(person, field.section(), item).orElse(null);
            if (found == null) {
                return new SaveOutcome.Closed();
            }
            if (found.removed()) {
                return new SaveOutcome.Removed(found.item().lastChanged());
            }
            var theirs = found.item().values().get(field);
            return Objects.equals(theirs, after)
                    ? new SaveOutcome.Saved(found.item().lastChanged().at())
                    : new SaveOutcome.Contested(theirs, found.item().lastChanged());
        });
    }

    /** Takes an item out, or back in. */
    public void setRemoved(Opened opened, Section section, ItemId item, boolean removed) {
        own(opened, () -> {
            requireOpen(opened);
            items.setRemoved(opened.participant(), section, item, removed, me());
            changed(opened);
            return true;
        });
    }

    /** Answers a section by <i>ingen</i>, or takes that back. */
    public void setNone(Opened opened, Section section, boolean none) {
        own(opened, () -> {
            var record = requireOpen(opened);
            records.setNone(record, section, none, me());
            changed(opened);
            return true;
        });
    }

    /**
     * Sends the answers in: the code dies, and the mapping waits to be quality-assured.
     *
     * @throws Refusal while one of the four sections lacks its answer
     */
    public void send(Opened opened) {
        var missing = answers(opened).unanswered();
        if (!missing.isEmpty()) {
            throw new Refusal("competence.unanswered", missing.size());
        }
        reach.ofEverybody("the mapping reaches its next stage without a user", () -> {
            transaction.executeWithoutResult(status -> {
                records.lock(opened.participant(), true);
                var record = records.find(opened.participant()).orElseThrow();
                if (!registrations.send(opened.registration(), clock.instant())
                        || !records.complete(record.id(), me())) {
                    throw new Refusal("competence.not-open-to-you");
                }
                stages.add(record.id(), opened.participant(), record.version(), StageKind.COMPLETED, null, null, me());
                events.publishEvent(new ParticipantsChanged(List.of(opened.participant())));
                changed(opened);
            });
        });
    }

    private OwnAnswers ownOf(Opened opened) {
        var record = records.find(opened.participant()).orElseThrow(() -> new Refusal("competence.not-open-to-you"));
        Set<Section> none = EnumSet.noneOf(Section.class);
        none.addAll(record.none().keySet());
        return new OwnAnswers(record.items(), none);
    }

    private CompetenceRecord requireOpen(Opened opened) {
        records.lock(opened.participant(), false);
        if (!registrations.isLive(opened.registration(), clock.instant())) {
            throw new Refusal("competence.not-open-to-you");
        }
        return records.find(opened.participant())
                .filter(record -> record.stage() == MappingStage.STARTED)
                .orElseThrow(() -> new Refusal("competence.not-open-to-you"));
    }

    private <T> T own(Opened opened, Supplier<T> work) {
        return reach.ofParticipant(
                opened.participant().value(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private void changed(Opened opened) {
        events.publishEvent(new CompetenceEvent.RecordChanged(opened.participant()));
    }

    private Signature me() {
        return Signature.ofThePerson(clock.instant());
    }
}
