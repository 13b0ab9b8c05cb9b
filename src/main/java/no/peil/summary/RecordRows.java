package no.peil.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.CompetenceItem;
import no.peil.competence.ItemField;
import no.peil.competence.Section;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import org.jspecify.annotations.Nullable;

/** The rows of a list of records: one for each item, one for each <i>ingen</i>, and at least one for each person. */
final class RecordRows {

    private static final List<String> PERSON =
            List.of("participant.family-name", "participant.given-name", "participant.birth-date", "summary.duf");
    private static final List<String> ITEM =
            List.of("summary.stage", "summary.mapped-by", "summary.section", "summary.standing");
    private static final List<String> PROVENANCE =
            List.of("summary.recorded-name", "summary.recorded-for", "summary.recorded-on");

    private final RecordListFilter filter;
    private final SummaryWords words;
    private final MunicipalityRegister municipalities;
    private final List<ItemField> fields;
    private final int width;

    RecordRows(RecordListFilter filter, SummaryWords words, MunicipalityRegister municipalities) {
        this.filter = filter;
        this.words = words;
        this.municipalities = municipalities;
        this.fields = filter.sections().stream()
                .flatMap(section -> section.fields().stream())
                .toList();
        this.width = PERSON.size() + ITEM.size() + fields.size() + PROVENANCE.size();
    }

    /** The names of the columns. A field is named with its section, for two sections may ask for a country. */
    List<String> columns() {
        var columns = new ArrayList<String>(width);
        PERSON.forEach(key -> columns.add(words.of(key)));
        ITEM.forEach(key -> columns.add(words.of(key)));
        fields.forEach(field -> columns.add(words.section(field.section()) + ": " + words.label(field)));
        PROVENANCE.forEach(key -> columns.add(words.of(key)));
        return columns;
    }

    /** The rows of one person, section by section. */
    List<List<String>> of(ListedRecord listed) {
        var rows = new ArrayList<List<String>>();
        var record = listed.record();
        for (var section : filter.sections()) {
            record.items().stream()
                    .filter(item -> item.section() == section && !item.isBlank())
                    .map(item -> row(listed, item))
                    .forEach(rows::add);
            if (record.isNone(section)) {
                rows.add(none(
                        listed, section, Objects.requireNonNull(record.none().get(section))));
            }
        }
        if (rows.isEmpty()) {
            var row = about(listed);
            while (row.size() < width) {
                row.add("");
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row(ListedRecord listed, CompetenceItem item) {
        var row = about(listed);
        row.add(words.section(item.section()));
        row.add(words.of(item.assured() ? "competence.assured-value" : "summary.recorded-value"));
        fields.forEach(field -> row.add(
                item.value(field).map(value -> words.value(field, value)).orElse("")));
        sign(row, item.lastChanged(), office(item.municipality()));
        return row;
    }

    private List<String> none(ListedRecord listed, Section section, Signature by) {
        var row = about(listed);
        row.add(words.section(section));
        row.add(words.of("competence.none." + section));
        fields.forEach(field -> row.add(""));
        sign(row, by, "");
        return row;
    }

    private List<String> about(ListedRecord listed) {
        var person = listed.person();
        var record = listed.record();
        var row = new ArrayList<String>(width);
        row.add(person.familyName());
        row.add(person.givenName());
        row.add(Optional.ofNullable(person.birthDate()).map(words::day).orElse(""));
        row.add(Optional.ofNullable(person.number()).orElse(""));
        row.add(words.of("summary.stage." + record.stage()));
        row.add(office(record.municipality()));
        return row;
    }

    private void sign(List<String> row, Signature by, String office) {
        row.add(by.isThePerson() ? words.of("summary.reader.PERSON") : by.name());
        row.add(by.isThePerson() ? "" : office);
        row.add(words.day(by.at()));
    }

    private String office(@Nullable MunicipalityNumber municipality) {
        return municipality == null ? words.of("competence.imdi") : municipalities.nameOf(municipality);
    }
}
