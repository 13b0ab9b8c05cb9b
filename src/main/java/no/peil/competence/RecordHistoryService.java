package no.peil.competence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.peil.competence.ChangeTable.KeptChange;
import no.peil.competence.PastRecord.PastItem;
import no.peil.participant.ParticipantId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mapping held at any time: its steps, every change of every field, and the record as it stood at a moment. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class RecordHistoryService {

    private final StageTable stages;
    private final ChangeTable changes;

    RecordHistoryService(StageTable stages, ChangeTable changes) {
        this.stages = stages;
        this.changes = changes;
    }

    /** The steps that the mapping of a person took, oldest first; none when there is no such person within reach. */
    @Transactional(readOnly = true)
    public List<ReachedStage> stages(ParticipantId person) {
        return stages.of(person);
    }

    /** What was changed, newest first. What one user typed into one field without a long pause is one change. */
    @Transactional(readOnly = true)
    public List<FieldChange> changes(ParticipantId person) {
        var told = new ArrayList<FieldChange>();
        for (var kept : changes.of(person)) {
            var change = kept.change();
            if (change.kind() == FieldChange.Kind.CHANGED && change.field() == null) {
                continue;
            }
            int before = lastOfField(told, change);
            if (before >= 0 && told.get(before).isContinuedBy(change)) {
                told.set(before, told.get(before).with(change));
            } else {
                told.add(change);
            }
        }
        told.removeIf(
                change -> change.kind() == FieldChange.Kind.CHANGED && Objects.equals(change.before(), change.after()));
        return told.reversed();
    }

    /** The record as it stood at a moment, that moment included. */
    @Transactional(readOnly = true)
    public PastRecord asOf(ParticipantId person, Instant moment) {
        var values = new LinkedHashMap<ItemId, Map<ItemField, String>>();
        var about = new LinkedHashMap<ItemId, FieldChange>();
        var removed = new LinkedHashSet<ItemId>();
        var none = EnumSet.noneOf(Section.class);
        changes.until(person, moment).stream().forEach(kept -> apply(kept, values, about, removed, none));
        var items = values.entrySet().stream()
                .filter(item -> !removed.contains(item.getKey()) && about.containsKey(item.getKey()))
                .map(item -> {
                    var first = Objects.requireNonNull(about.get(item.getKey()));
                    return new PastItem(item.getKey(), first.section(), first.assured(), Map.copyOf(item.getValue()));
                })
                .toList();
        return new PastRecord(items, none);
    }

    private static void apply(
            KeptChange kept,
            Map<ItemId, Map<ItemField, String>> values,
            Map<ItemId, FieldChange> about,
            LinkedHashSet<ItemId> removed,
            EnumSet<Section> none) {
        var change = kept.change();
        switch (change.kind()) {
            case NONE -> none.add(change.section());
            case NOT_NONE -> none.remove(change.section());
            case ADDED -> {
                var item = Objects.requireNonNull(change.item());
                about.put(item, change);
                values.put(item, new EnumMap<>(ItemField.class));
                Objects.requireNonNull(values.get(item)).putAll(kept.values());
            }
            case REMOVED -> removed.add(Objects.requireNonNull(change.item()));
            case BROUGHT_BACK -> removed.remove(Objects.requireNonNull(change.item()));
            case CHANGED -> {
                var held = values.get(Objects.requireNonNull(change.item()));
                if (held != null && change.field() != null) {
                    if (change.after() == null) {
                        held.remove(change.field());
                    } else {
                        held.put(change.field(), change.after());
                    }
                }
            }
        }
    }

    /** Where the last change of the same field stands, so that typing on goes on with it; -1 when nowhere. */
    private static int lastOfField(List<FieldChange> told, FieldChange change) {
        for (int place = told.size() - 1; place >= 0; place--) {
            var earlier = told.get(place);
            if (Objects.equals(earlier.item(), change.item()) && earlier.field() == change.field()) {
                return place;
            }
        }
        return -1;
    }
}
