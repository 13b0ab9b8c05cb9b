package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.stream.Stream;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.StoredAssessment;
import no.peil.eligibility.StoredAssessment.Difference;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import org.jspecify.annotations.Nullable;

/** A stored assessment, as it was and never to be changed: the answer, the conditions, the facts, and what differs today. */
class OpenedAssessment extends Div {

    private final StoredAssessment stored;
    private final KeptWords words;

    OpenedAssessment(ParticipantId person, StoredAssessment stored) {
        this.stored = stored;
        this.words = new KeptWords(stored.line().texts());
        addClassName("stack");
        var day = Dates.format(stored.line().day());
        var told = new Paragraph(getTranslation("assessment.opened", day));
        told.addClassName("strong");
        var left = new Div(answer(), conditions());
        left.addClassName("stack");
        var right = new Div(differences(), facts(), about());
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        add(
                new Anchor(PersonNavigation.path(person, AssessmentTab.KEY), getTranslation("assessment.opened.back")),
                told,
                columns);
    }

    private Panel answer() {
        var panel = new Panel(getTranslation("assessment.answer"));
        for (var column : new String[] {"programme", "mapping"}) {
            var sentence = new Paragraph(words.sentence(column, stored.line().said(column)));
            sentence.addClassName("answer");
            panel.add(sentence);
        }
        var rest = new UnorderedList();
        rest.addClassName("warnings");
        Stream.of("decision_deadline", "right_lapses_on", "max_months", "extension_months", "goals", "warnings")
                .filter(column -> stored.line().answer().containsKey(column))
                .forEach(column -> rest.add(
                        new ListItem(named(column, stored.line().answer().get(column)))));
        if (rest.getComponentCount() > 0) {
            panel.add(rest);
        }
        return panel;
    }

    private String named(String column, @Nullable Object value) {
        return value instanceof Collection<?> several && column.equals("warnings")
                ? words.value(column, several)
                : words.column(column) + ": " + words.value(column, value);
    }

    private Panel conditions() {
        var panel = new Panel(getTranslation("assessment.conditions"));
        if (stored.trees().isEmpty()) {
            panel.add(new Paragraph(getTranslation("assessment.conditions.unreadable")));
        } else {
            var tree = KeptCondition.list(stored.trees(), words);
            tree.addClassName("tree");
            panel.add(tree);
        }
        return panel;
    }

    private Panel differences() {
        var panel = new Panel(getTranslation("assessment.differences"));
        if (stored.differences().isEmpty()) {
            panel.add(new Paragraph(getTranslation("assessment.differences.none")));
            return panel;
        }
        var table = table("assessment.differences.what", "assessment.differences.then", "assessment.differences.now");
        stored.differences().forEach(difference -> table.getBody().add(row(difference)));
        panel.add(scroll(table));
        return panel;
    }

    private NativeTableRow row(Difference difference) {
        return row(
                words.column(difference.column()),
                shown(difference.column(), difference.then()),
                shown(difference.column(), difference.now()));
    }

    private String shown(String column, @Nullable Object value) {
        return value == null ? getTranslation("assessment.nothing") : words.value(column, value);
    }

    private Panel facts() {
        var table = table("assessment.facts.what", "assessment.facts.known");
        stored.facts()
                .forEach((column, value) -> table.getBody().add(row(words.column(column), words.value(column, value))));
        return new Panel(getTranslation("assessment.facts"), scroll(table));
    }

    private Panel about() {
        var line = stored.line();
        var by = line.by();
        return new Panel(
                getTranslation("eligibility.about"),
                new Paragraph(getTranslation(Keys.of("assessment.cause.", line.cause()))),
                new Paragraph(
                        by == null
                                ? getTranslation("assessment.stored", Dates.format(line.at()))
                                : getTranslation("assessment.stored-by", Dates.format(line.at()), by)),
                new Paragraph(getTranslation(
                        "assessment.rules", words.value("regime", line.said("regime")), line.ruleSet())));
    }

    private NativeTable table(String... heads) {
        var table = new NativeTable();
        table.addClassName("plain");
        table.getHead()
                .add(new NativeTableRow(Stream.of(heads)
                        .map(key -> {
                            var head = new NativeTableHeaderCell(getTranslation(key));
                            head.getElement().setAttribute("scope", "col");
                            return head;
                        })
                        .toArray(Component[]::new)));
        return table;
    }

    private static NativeTableRow row(String name, String... values) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        Stream.of(values).map(NativeTableCell::new).forEach(row::add);
        return row;
    }

    private static Div scroll(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        // Whoever has no mouse scrolls it too.
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
