package no.peil.competence;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import no.peil.access.SignedInUser;
import no.peil.common.InvalidValue;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in the record, field by field as it is typed. A field is changed only where it still holds what the user saw, so
 * two who work on one record never overwrite each other; and nothing is deleted.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class CompetenceItemService {

    private final RecordTable records;
    private final ItemTables items;
    private final MappingRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompetenceItemService(
            RecordTable records,
            ItemTables items,
            MappingRights rights,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.items = items;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
    }

    /** Adds an item to a section, empty as yet. It takes back an <i>ingen</i>. */
    @Transactional
    public CompetenceItem add(ParticipantId person, Section section) {
        var record = open(person, Deed.EDIT);
        var item = newItem(record, section, false, null);
        items.add(record, item);
        if (record.none().containsKey(section)) {
            records.setNone(record, section, false, me());
        }
        changed(person);
        return item;
    }

    /** Adds an item that the quality assurance found and the mapping did not have. */
    @Transactional
    public CompetenceItem addAssured(ParticipantId person, Section section) {
        var record = open(person, Deed.ASSURE);
        var item = newItem(record, section, true, null);
        items.add(record, item);
        changed(person);
        return item;
    }

    /** Sets an assured value beside an item, alike at first; the item itself stays as it was recorded. */
    @Transactional
    public CompetenceItem assureBeside(ParticipantId person, Section section, ItemId recorded) {
        var record = open(person, Deed.ASSURE);
        var original = record.recorded(section).stream()
                .filter(item -> item.id().equals(recorded))
                .findFirst()
                .orElseThrow(() -> new Refusal("competence.changed-by-another"));
        if (record.assuredValues().containsKey(recorded)) {
            throw new Refusal("competence.changed-by-another");
        }
        var item = newItem(record, section, true, recorded);
        items.add(record, item);
        original.values().forEach((field, value) -> items.replace(person, item.id(), field, null, value, me()));
        changed(person);
        return items.find(person, section, item.id()).orElseThrow().item();
    }

    /**
     * Saves one field.
     *
     * @param before what the user saw there; null for nothing
     * @param after what the user wants there; null for nothing
     * @throws InvalidValue when the field cannot hold that
     */
    @Transactional
    public SaveOutcome save(
            ParticipantId person, ItemId id, ItemField field, @Nullable String before, @Nullable String after) {
        if (after != null && !field.allows(after)) {
            throw new InvalidValue("competence.field."
                    + (field.kind().choices().isEmpty() ? field.kind().name() : "CHOICE"));
        }
        records.lock(person, false);
        var now = me();
        if (items.replace(person, id, field, before, after, now)) {
            events.publishEvent(new CompetenceEvent.FieldSaved(person, id, field, after, now));
            return new SaveOutcome.Saved(now.at());
        }
        return whyNot(person, id, field, before, after, now);
    }

    /** Takes an item out of the record; it can be brought back. */
    @Transactional
    public SaveOutcome remove(ParticipantId person, Section section, ItemId id) {
        return setRemoved(person, section, id, true);
    }

    /** Brings back an item that was taken out. */
    @Transactional
    public SaveOutcome bringBack(ParticipantId person, Section section, ItemId id) {
        return setRemoved(person, section, id, false);
    }

    /**
     * Answers a section with <i>ingen</i>, or takes that back.
     *
     * @throws Refusal when the section has items
     */
    @Transactional
    public void setNone(ParticipantId person, Section section, boolean none) {
        var record = open(person, Deed.EDIT);
        if (none && !record.recorded(section).isEmpty()) {
            throw new Refusal("competence.section-has-items");
        }
        records.setNone(record, section, none, me());
        changed(person);
    }

    private SaveOutcome setRemoved(ParticipantId person, Section section, ItemId id, boolean removed) {
        records.lock(person, false);
        var now = me();
        if (!items.setRemoved(person, section, id, removed, now)) {
            var found = items.find(person, section, id);
            return found.isPresent() && found.get().removed() == removed
                    ? new SaveOutcome.Saved(now.at())
                    : new SaveOutcome.Closed();
        }
        changed(person);
        return new SaveOutcome.Saved(now.at());
    }

    private SaveOutcome whyNot(
            ParticipantId person,
            ItemId id,
            ItemField field,
            @Nullable String before,
            @Nullable String after,
            Signature now) {
        var found = items.find(person, field.section(), id).orElse(null);
        if (found == null) {
            return new SaveOutcome.Closed();
        }
        if (found.removed()) {
            return new SaveOutcome.Removed(found.item().lastChanged());
        }
        var theirs = found.item().values().get(field);
        if (Objects.equals(theirs, after)) {
            return new SaveOutcome.Saved(found.item().lastChanged().at());
        }
        if (Objects.equals(theirs, before)) {
            return new SaveOutcome.Closed();
        }
        events.publishEvent(new CompetenceEvent.FieldContested(person, id, field, after, now));
        return new SaveOutcome.Contested(theirs, found.item().lastChanged());
    }

    private CompetenceRecord open(ParticipantId person, Deed deed) {
        records.lock(person, false);
        var record = records.find(person).orElseThrow(() -> new Refusal("competence.not-open-to-you"));
        return rights.of(person, record)
                .filter(found -> found.may(deed))
                .map(MappingCase::record)
                .orElseThrow(() -> new Refusal("competence.not-open-to-you"));
    }

    private CompetenceItem newItem(
            CompetenceRecord record, Section section, boolean assured, @Nullable ItemId assures) {
        var municipality = assured ? SignedInUser.required().municipality().orElseThrow() : record.municipality();
        var body = assured ? no.peil.common.MappingBody.SETTLEMENT_MUNICIPALITY : record.by();
        return new CompetenceItem(
                ItemId.random(), section, Map.of(), body, municipality, assured, assures, false, me(), null);
    }

    private void changed(ParticipantId person) {
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    private Signature me() {
        var user = SignedInUser.required();
        return new Signature(clock.instant(), user.getUsername(), user.displayName());
    }
}
