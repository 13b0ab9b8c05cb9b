package no.peil.eligibility.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ui.ChartData;
import no.peil.common.ui.ChartData.Series;
import no.peil.common.ui.ChartData.Value;
import no.peil.common.ui.ChartWithTable;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.Panel;
import no.peil.eligibility.Category;
import no.peil.eligibility.ImpactCount;
import no.peil.eligibility.ImpactedPerson;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.ui.PersonNavigation;

/** What a study found: numbers by municipality for the administrator, the persons for those who may see them. */
class StudyResult extends Div {

    private static final int SHOWN = 500;
    private static final int IN_THE_CHART = 12;

    private StudyResult() {
        addClassName("stack");
    }

    /** From one category to another. */
    private record Move(Category from, Category to) {}

    /** The numbers, without any person. */
    static StudyResult ofNumbers(List<ImpactCount> counts, MunicipalityRegister municipalities) {
        var result = new StudyResult();
        if (counts.isEmpty()) {
            result.add(result.nobody());
            return result;
        }
        var moves = counts.stream()
                .collect(groupingBy(count -> new Move(count.from(), count.to()), summingLong(ImpactCount::persons)));
        var places = counts.stream()
                .collect(groupingBy(
                        count -> Optional.ofNullable(count.municipality()), summingLong(ImpactCount::persons)));
        var named = new LinkedHashMap<String, Long>();
        places.entrySet().stream()
                .sorted(Map.Entry.<Optional<MunicipalityNumber>, Long>comparingByValue()
                        .reversed()
                        .thenComparing(place ->
                                place.getKey().map(MunicipalityNumber::value).orElse("")))
                .limit(IN_THE_CHART)
                .forEach(place -> named.put(
                        place.getKey()
                                .map(municipalities::nameOf)
                                .orElseGet(() -> result.getTranslation("law-changes.study.no-municipality")),
                        place.getValue()));
        long all = counts.stream().mapToLong(ImpactCount::persons).sum();
        result.add(
                new Panel(result.getTranslation("law-changes.study.moves"), result.moves(moves)),
                result.chart(named).inPanel(result.getTranslation("law-changes.study.municipalities")),
                new Panel(result.getTranslation("law-changes.study.each"), result.table(counts, municipalities, all)));
        return result;
    }

    /** The user's own persons. */
    static StudyResult ofPersons(List<ImpactedPerson> persons, long all) {
        var result = new StudyResult();
        result.add(
                persons.isEmpty()
                        ? result.nobody()
                        : new Panel(
                                result.getTranslation("law-changes.study.own-persons", all), result.persons(persons)));
        if (persons.size() < all) {
            result.add(new Paragraph(result.getTranslation("law-changes.study.first", Numbers.format(persons.size()))));
        }
        return result;
    }

    static int shown() {
        return SHOWN;
    }

    private EmptyState nobody() {
        return new EmptyState(
                getTranslation("law-changes.study.nobody"), getTranslation("law-changes.study.nobody.what-to-do"));
    }

    private Component moves(Map<Move, Long> moves) {
        var table = table("law-changes.study.moves.description", "law-changes.study.from", "law-changes.study.to");
        moves.entrySet().stream()
                .sorted(Map.Entry.<Move, Long>comparingByValue().reversed())
                .forEach(move -> table.getBody()
                        .add(row(
                                new Text(ChangeWords.category(move.getKey().from())),
                                new NativeTableCell(
                                        ChangeWords.category(move.getKey().to())),
                                number(move.getValue()))));
        return scroll(table);
    }

    private ChartWithTable chart(Map<String, Long> places) {
        return ChartWithTable.lyingBars(new ChartData(
                getTranslation("law-changes.study.municipalities.description"),
                getTranslation("law-changes.study.municipality"),
                List.copyOf(places.keySet()),
                List.of(new Series(
                        getTranslation("law-changes.study.count"),
                        places.values().stream()
                                .map(count -> Value.count(count, null))
                                .toList()))));
    }

    private Component table(List<ImpactCount> counts, MunicipalityRegister municipalities, long all) {
        var table = table(
                "law-changes.study.each.description",
                "law-changes.study.municipality",
                "law-changes.study.from",
                "law-changes.study.to");
        counts.forEach(count -> table.getBody()
                .add(row(
                        new Text(Optional.ofNullable(count.municipality())
                                .map(municipalities::nameOf)
                                .orElseGet(() -> getTranslation("law-changes.study.no-municipality"))),
                        new NativeTableCell(ChangeWords.category(count.from())),
                        new NativeTableCell(ChangeWords.category(count.to())),
                        number(count.persons()))));
        table.getBody()
                .add(row(
                        new Text(getTranslation("law-changes.study.total")),
                        new NativeTableCell(),
                        new NativeTableCell(),
                        number(all)));
        return scroll(table);
    }

    private Component persons(List<ImpactedPerson> persons) {
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation("law-changes.study.persons.description"));
        table.getHead()
                .add(new NativeTableRow(Stream.of(
                                "law-changes.study.person",
                                "law-changes.study.from",
                                "law-changes.study.to",
                                "law-changes.study.since")
                        .map(key -> head(key, false))
                        .toArray(Component[]::new)));
        persons.forEach(person -> table.getBody()
                .add(row(
                        new Anchor(PersonNavigation.path(person.id(), AssessmentTab.KEY), person.listName()),
                        new NativeTableCell(ChangeWords.category(person.from())),
                        new NativeTableCell(ChangeWords.category(person.to())),
                        new NativeTableCell(Dates.format(person.since())))));
        return scroll(table);
    }

    private NativeTable table(String description, String... columns) {
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation(description));
        var row = new NativeTableRow(
                Stream.of(columns).map(key -> head(key, false)).toArray(Component[]::new));
        row.add(head("law-changes.study.count", true));
        table.getHead().add(row);
        return table;
    }

    private NativeTableHeaderCell head(String key, boolean number) {
        var head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", number);
        return head;
    }

    private static NativeTableRow row(Component name, NativeTableCell... cells) {
        var first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(first);
        row.add(cells);
        return row;
    }

    private static NativeTableCell number(long count) {
        var cell = new NativeTableCell(Numbers.format(count));
        cell.addClassName("number");
        return cell;
    }

    private static Div scroll(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        // Whoever has no mouse scrolls it too.
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }
}
