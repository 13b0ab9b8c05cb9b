package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;

/** The mapping while it is filled in: the four sections on one page, saved as it is typed, until all have their answer. */
final class RecordEditor extends Panel implements ItemDesk {

    private final MappingServices services;
    private final ConsequencePanel consequence;
    private final SavedStatus status = new SavedStatus();
    final Span progress = new Span();
    private final Div notice = new Div();
    private final Map<Section, SectionEditor> sections = new EnumMap<>(Section.class);
    private CompetenceRecord record;

    RecordEditor(
            CompetenceRecord record,
            MappingServices services,
            ConsequencePanel consequence,
            SerializableRunnable complete) {
        super(services.offices().headline(record));
        this.record = record;
        this.services = services;
        this.consequence = consequence;
        addClassName("mapping-editor");
        progress.addClassName("strong");
        add(
                notice,
                new ConversationPanel(record.participant(), services),
                new SelfRegistrationPanel(record.participant(), services));
        for (var section : Section.values()) {
            var editor = new SectionEditor(section, record, services.offices(), this);
            sections.put(section, editor);
            add(editor);
            if (section == Section.EDUCATION) {
                add(consequence);
            }
        }
        var done = new Button(Words.of("competence.complete"), click -> completeOrSayWhatIsMissing(complete));
        done.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_PRIMARY);
        var remark = new Button(Words.of("remark.add"), click -> RemarksTab.open(person()));
        var told = new Div(progress, status);
        told.addClassNames("row", "mapping-progress");
        var actions = new Div(done, remark, told);
        actions.addClassNames("row", "mapping-actions");
        add(actions);
        refresh();
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
        var items = new ArrayList<>(
                record.items().stream().filter(item -> !record.isOwn(item)).toList());
        sections.values().forEach(section -> items.addAll(section.items()));
        record = record.with(items);
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

    /** Shows the rows that another window added, and takes away those that it removed. */
    void reconcile(CompetenceRecord now) {
        record = now;
        sections.values().forEach(section -> section.reconcile(now));
        refresh();
    }

    /** Passes on what another window did to a field. */
    void hear(CompetenceEvent event) {
        sections.values().forEach(section -> section.hear(event));
    }

    /** Another window completed the mapping: nothing on the screen goes away until the user says so. */
    void closedElsewhere(SerializableRunnable show) {
        notice.removeAll();
        notice.add(new Contest(Words.of("competence.closed-elsewhere"))
                .choice(Words.of("competence.closed-elsewhere.show"), show));
    }

    private void completeOrSayWhatIsMissing(SerializableRunnable complete) {
        var unanswered = record.unanswered();
        if (unanswered.isEmpty()) {
            complete.run();
            return;
        }
        Notices.refused(
                "competence.still-unanswered",
                unanswered.stream().map(Words::section).collect(Collectors.joining(", ")));
        var first = sections.get(unanswered.iterator().next());
        if (first != null) {
            first.focus();
        }
    }

    private void refresh() {
        sections.values().forEach(section -> section.refresh(record));
        consequence.read(record);
        progress.setText(Words.of(
                "competence.progress",
                Section.statutory().size() - record.unanswered().size(),
                Section.statutory().size()));
    }
}
