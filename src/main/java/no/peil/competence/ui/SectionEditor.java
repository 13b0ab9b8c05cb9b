package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.ItemId;
import org.jspecify.annotations.Nullable;

/** One of the four sections while a person is mapped: its rows, one more row, or <i>ingen</i>. */
final class SectionEditor extends Section {

    private final no.peil.competence.Section section;
    private final ItemDesk desk;
    private final Map<ItemId, ItemRow> rows = new LinkedHashMap<>();
    private final Div state = new Div();
    private final Div list = new Div();
    private final Div heading = new Div();
    private final Paragraph help;
    private final Button more;
    private final Checkbox none;

    SectionEditor(no.peil.competence.Section section, CompetenceRecord record, Offices offices, ItemDesk desk) {
        this.section = section;
        this.desk = desk;
        addClassName("mapping-section");
        var title = Words.section(section);
        getElement().setAttribute("aria-label", title);
        heading.add(new H3(title), state);
        heading.addClassNames("row", "spread");
        help = new Paragraph(Words.of("competence.help." + section));
        help.addClassName("hint");
        more = new Button(Words.of("competence.add." + section), click -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.setDisableOnClick(true);
        none = new Checkbox(Words.of("competence.none." + section));
        none.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setNone(change.getValue());
            }
        });
        var foot = new Div(more, none);
        foot.addClassNames("row", "section-foot");
        list.addClassName("item-list");
        add(heading, help, list, foot);
        record.recorded(section).forEach(item -> {
            if (record.isOwn(item) && !item.selfRegistered()) {
                show(item);
            } else {
                list.add(new ItemLine(item, offices.provenance(item)));
            }
        });
        refresh(record);
    }

    /** What the rows hold now, as far as it is in the database. */
    List<CompetenceItem> items() {
        return rows.values().stream().map(ItemRow::item).toList();
    }

    /** For a screen that has a heading and help of its own. */
    SectionEditor withoutHeading() {
        heading.setVisible(false);
        help.setVisible(false);
        return this;
    }

    /** Asks about every item in these words. */
    void ask(Asking words) {
        rows.values().forEach(row -> row.ask(words));
    }

    /** Whether something typed here could not be saved, and waits for the user. */
    boolean isUnsaved() {
        return rows.values().stream().anyMatch(ItemRow::isUnsaved);
    }

    void focus() {
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.values().iterator().next().focus();
        }
    }

    /** Shows whether the section has its answer. */
    void refresh(CompetenceRecord record) {
        boolean answered = record.isAnswered(section);
        none.setValue(record.isNone(section));
        none.setEnabled(record.recorded(section).isEmpty());
        state.removeAll();
        state.add(
                answered
                        ? new StateBadge(State.OK, Words.of("competence.section.answered"))
                        : new StateBadge(
                                State.NEUTRAL,
                                Words.of(
                                        no.peil.competence.Section.statutory().contains(section)
                                                ? "competence.section.unanswered"
                                                : "competence.section.optional")));
    }

    /** Another window added or removed rows, or said <i>ingen</i>. */
    void reconcile(CompetenceRecord record) {
        var there = new LinkedHashMap<ItemId, CompetenceItem>();
        record.recorded(section).stream()
                .filter(record::isOwn)
                .filter(item -> !item.selfRegistered())
                .forEach(item -> there.put(item.id(), item));
        List.copyOf(rows.keySet()).stream().filter(id -> !there.containsKey(id)).forEach(id -> {
            var row = rows.get(id);
            if (row != null && !row.isBusy()) {
                rows.remove(id);
                row.removeFromParent();
            }
        });
        there.values().stream().filter(item -> !rows.containsKey(item.id())).forEach(this::show);
        refresh(record);
    }

    /** Passes on what another window did to one of the rows here. */
    void hear(CompetenceEvent event) {
        switch (event) {
            case CompetenceEvent.FieldSaved saved -> {
                var row = row(saved.item());
                if (row != null) {
                    row.hear(saved);
                }
            }
            case CompetenceEvent.FieldContested contested -> {
                var row = row(contested.item());
                if (row != null) {
                    row.hear(contested);
                }
            }
            case CompetenceEvent.RecordChanged changed -> {}
            case CompetenceEvent.RemarkWritten written -> {}
        }
    }

    private @Nullable ItemRow row(ItemId id) {
        return rows.get(id);
    }

    private ItemRow show(CompetenceItem item) {
        var row = new ItemRow(item, desk);
        row.whenRemoved(() -> remove(item.id()));
        rows.put(item.id(), row);
        list.add(row);
        return row;
    }

    private void addRow() {
        try {
            show(desk.items().add(desk.person(), section)).focus();
            desk.rowsChanged();
        } catch (Refusal refused) {
            Notices.refused(refused);
        } finally {
            more.setEnabled(true);
        }
    }

    private void remove(ItemId id) {
        desk.items().remove(desk.person(), section, id);
        var row = rows.remove(id);
        if (row != null) {
            row.removeFromParent();
            if (!row.item().isBlank()) {
                offerUndo(row);
            }
        }
        desk.rowsChanged();
        more.focus();
    }

    private void offerUndo(ItemRow row) {
        Notification notice = Notices.done("competence.item.removed");
        var undo = new Button(Words.of("competence.item.undo"), click -> {
            notice.close();
            desk.items().bringBack(desk.person(), section, row.item().id());
            rows.put(row.item().id(), row);
            list.add(row);
            desk.rowsChanged();
            row.focus();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        notice.getChildren()
                .findFirst()
                .map(Component::getElement)
                .ifPresent(line -> line.insertChild(1, undo.getElement()));
    }

    private void setNone(boolean wanted) {
        try {
            desk.items().setNone(desk.person(), section, wanted);
        } catch (Refusal refused) {
            none.setValue(!wanted);
            Notices.refused(refused);
        }
        desk.rowsChanged();
    }
}
