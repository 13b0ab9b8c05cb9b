package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.peil.common.ui.Dates;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Panel;
import no.peil.competence.FieldChange;
import no.peil.competence.ReachedStage;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;

/** What a mapping held before: two versions side by side, the record on a day, and every change, who made it and when. */
final class ChangesPanel extends Panel {

    private static final int PAGE = 25;

    private final ParticipantId person;
    private final MappingServices services;
    final Select<Moment> left = new Select<>();
    final Select<Moment> right = new Select<>();
    final NorwegianDatePicker day;
    final Div comparison = new Div();
    private final Div changes = new Div();
    private final List<FieldChange> all;
    private int shown;

    ChangesPanel(ParticipantId person, MappingServices services) {
        super(Words.of("competence.changes.title"));
        this.person = person;
        this.services = services;
        this.all = services.history().changes(person);
        addClassName("record-changes");
        var moments = moments(services.history().stages(person));
        choose(left, "competence.changes.left", moments);
        choose(right, "competence.changes.right", moments);
        day = new NorwegianDatePicker(Words.of("competence.changes.day"));
        day.setMax(LocalDate.now(services.clock()));
        day.addValueChangeListener(change -> day.getOptionalValue().ifPresent(this::showAsOf));
        var choices = new Div(left, right, day);
        choices.addClassNames("row", "changes-choices");
        changes.addClassName("divided");
        left.setValue(moments.size() > 1 ? moments.get(moments.size() - 2) : moments.getFirst());
        right.setValue(moments.getLast());
        add(choices, comparison, changes);
        more();
        left.addValueChangeListener(change -> compare());
        right.addValueChangeListener(change -> compare());
        compare();
    }

    private List<Moment> moments(List<ReachedStage> stages) {
        var moments = new ArrayList<Moment>();
        stages.forEach(stage -> moments.add(new Moment(
                Words.of(
                        "competence.changes.moment." + stage.kind(),
                        Dates.format(Offices.day(stage.signature())),
                        stage.version(),
                        stage.signature().name()),
                stage.signature().at())));
        moments.add(new Moment(
                Words.of("competence.changes.moment.now"), services.clock().instant()));
        return moments;
    }

    private static void choose(Select<Moment> select, String label, List<Moment> moments) {
        select.setLabel(Words.of(label));
        select.setItems(moments);
        select.setItemLabelGenerator(Moment::name);
    }

    private void showAsOf(LocalDate on) {
        var evening = on.plusDays(1)
                .atStartOfDay(services.clock().getZone())
                .toInstant()
                .minusMillis(1);
        var moment = new Moment(Words.of("competence.changes.moment.day", Dates.format(on)), evening);
        show(moment, right.getValue());
    }

    private void compare() {
        show(left.getValue(), right.getValue());
    }

    private void show(Moment one, Moment other) {
        comparison.removeAll();
        var before = services.history().asOf(person, one.at());
        var after = services.history().asOf(person, other.at());
        var body = new NativeTableBody();
        boolean differs = false;
        for (var section : Section.values()) {
            for (var line : PastLine.of(section, before, after)) {
                var row = new NativeTableRow(
                        new NativeTableCell(Words.section(section)),
                        cell(one, line.before()),
                        cell(other, line.after()));
                row.setClassName("differs", line.differs());
                differs |= line.differs();
                body.add(row);
            }
        }
        var head = new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(Words.of("competence.changes.section")),
                new NativeTableHeaderCell(one.name()),
                new NativeTableHeaderCell(other.name())));
        var table = new NativeTable(head, body);
        table.addClassName("changes-table");
        comparison.add(
                new Paragraph(Words.of(differs ? "competence.changes.differs" : "competence.changes.same")), table);
    }

    /** On a telephone, where the columns stand below each other, each cell says which moment it is of. */
    private static NativeTableCell cell(Moment moment, String words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-moment", moment.name());
        return cell;
    }

    private void more() {
        if (all.isEmpty()) {
            changes.add(new Paragraph(Words.of("competence.changes.none")));
            return;
        }
        var next = all.subList(shown, Math.min(all.size(), shown + PAGE));
        next.forEach(change -> changes.add(line(change)));
        shown += next.size();
        if (shown < all.size()) {
            var button = new Button(Words.of("competence.changes.more", all.size() - shown));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.addClickListener(click -> {
                button.removeFromParent();
                more();
            });
            changes.add(button);
        }
    }

    private Component line(FieldChange change) {
        var field = change.field();
        var what = field == null
                ? Words.of("competence.changes." + change.kind(), Words.section(change.section()))
                : Words.of(
                        "competence.changes.CHANGED",
                        Words.section(change.section()),
                        Words.label(field),
                        change.before() == null
                                ? Words.of("competence.contest.nothing")
                                : Words.value(field, change.before()),
                        change.after() == null
                                ? Words.of("competence.contest.nothing")
                                : Words.value(field, change.after()));
        var who = new Span(Words.of(
                "competence.changes.by",
                change.by().name(),
                Dates.format(Offices.day(change.by())),
                Words.clock(change.by().at()),
                change.version()));
        who.addClassName("hint");
        var line = new Div(new Span(what), who);
        line.addClassName("item-line");
        return line;
    }

    /** A moment that can be looked at. */
    record Moment(String name, Instant at) {}
}
