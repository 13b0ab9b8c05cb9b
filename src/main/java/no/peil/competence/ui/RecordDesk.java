package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.peil.common.ui.Notices;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Deed;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that this window is filling in, whichever screen shows it: its sections, built when first asked for and kept, so
 * that nothing in them is lost by looking elsewhere; what of it is in the database; and what other windows do to it.
 */
final class RecordDesk implements ItemDesk {

    private final MappingServices services;
    private final SerializableRunnable shown;
    private final SavedStatus status = new SavedStatus();
    private final Div notice = new Div();
    private final Map<Section, SectionEditor> sections = new EnumMap<>(Section.class);
    private @Nullable Asking asking;
    private CompetenceRecord record;

    /** A desk for the record; {@code shown} is run whenever what it says has changed. */
    RecordDesk(CompetenceRecord record, MappingServices services, SerializableRunnable shown) {
        this.record = record;
        this.services = services;
        this.shown = shown;
    }

    /** The record as far as this window knows. */
    CompetenceRecord record() {
        return record;
    }

    /** The fields of a section. */
    SectionEditor section(Section section) {
        return sections.computeIfAbsent(section, wanted -> new SectionEditor(wanted, record, services.offices(), this));
    }

    /** Where it is said that another window completed the mapping. */
    Div notice() {
        return notice;
    }

    /** Whether something typed in the section could not be saved, and waits for the user. */
    boolean isUnsaved(Section section) {
        var built = sections.get(section);
        return built != null && built.isUnsaved();
    }

    /** How many of the four sections have their answer, in words. */
    String progress() {
        return Words.of(
                "competence.progress",
                Section.statutory().size() - record.unanswered().size(),
                Section.statutory().size());
    }

    /** Asks in these words from now on. */
    void ask(Asking words) {
        asking = words;
        sections.values().forEach(section -> section.ask(words));
    }

    @Override
    public Optional<Asking> asking() {
        return Optional.ofNullable(asking);
    }

    @Override
    public ParticipantId person() {
        return record.participant();
    }

    @Override
    public CompetenceItemService items() {
        return services.items();
    }

    @Override
    public SavedStatus status() {
        return status;
    }

    @Override
    public void fieldChanged() {
        var typed = sections.values().stream()
                .flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(CompetenceItem::id, Function.identity()));
        record = record.with(record.items().stream()
                .map(item -> typed.getOrDefault(item.id(), item))
                .toList());
        refresh();
    }

    @Override
    public void rowsChanged() {
        var now = services.competence().of(person()).record();
        if (now != null) {
            status.saved(services.clock().instant());
            reconcile(now);
        }
    }

    /**
     * Takes in what another window did. Nothing on the screen goes away by itself: when the mapping was closed, {@code show}
     * is run once the user asks for it.
     */
    void hear(CompetenceEvent event, SerializableRunnable show) {
        if (!(event instanceof CompetenceEvent.RecordChanged)) {
            sections.values().forEach(section -> section.hear(event));
            return;
        }
        var found = services.competence().of(person());
        var now = found.record();
        if (now == null || !found.may(Deed.EDIT)) {
            notice.removeAll();
            notice.add(new Contest(Words.of("competence.closed-elsewhere"))
                    .choice(Words.of("competence.closed-elsewhere.show"), show));
        } else {
            reconcile(now);
        }
    }

    /** Completes when all four sections have their answer; else says which have not, and leads to the first of them. */
    void complete(SerializableRunnable complete, SerializableConsumer<Section> lead) {
        var unanswered = record.unanswered();
        if (unanswered.isEmpty()) {
            complete.run();
            return;
        }
        Notices.refused(
                "competence.still-unanswered",
                unanswered.stream().map(Words::section).collect(Collectors.joining(", ")));
        lead.accept(unanswered.iterator().next());
    }

    /** Shows the rows that another window added, and takes away those that it removed. */
    private void reconcile(CompetenceRecord now) {
        record = now;
        sections.values().forEach(section -> section.reconcile(now));
        refresh();
    }

    private void refresh() {
        sections.values().forEach(section -> section.refresh(record));
        shown.run();
    }
}
