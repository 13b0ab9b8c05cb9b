package no.peil.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.ItemField;
import no.peil.competence.Section;

/** The items of a record as a summary prints them: as recorded, the assured value beside it, and who said so. */
final class SummaryEntries {

    private final CompetenceRecord record;
    private final SummaryWords words;
    private final PrintableLetters letters;
    private final SummaryOffices offices;

    SummaryEntries(CompetenceRecord record, SummaryWords words, PrintableLetters letters, SummaryOffices offices) {
        this.record = record;
        this.words = words;
        this.letters = letters;
        this.offices = offices;
    }

    List<Summary.Entry> of(Section section) {
        var entries = new ArrayList<Summary.Entry>();
        for (var item : record.recorded(section)) {
            var beside = record.assuredValues().get(item.id());
            if (beside != null) {
                entries.add(compared(item, beside));
            } else if (!item.isBlank()) {
                entries.add(alone(item));
            }
        }
        record.addedByAssurance(section).stream()
                .filter(item -> !item.isBlank())
                .map(this::alone)
                .forEach(entries::add);
        return entries;
    }

    private Summary.Entry alone(CompetenceItem item) {
        var heading = heading(item);
        var values = item.section().fields().stream()
                .filter(field -> item.value(field).isPresent() && !field.equals(heading.orElse(null)))
                .map(field -> value(field, item, item))
                .toList();
        return new Summary.Entry(title(item), false, values, List.of(provenance(item)));
    }

    private Summary.Entry compared(CompetenceItem recorded, CompetenceItem assured) {
        var values = recorded.section().fields().stream()
                .filter(field -> recorded.value(field).isPresent()
                        || assured.value(field).isPresent())
                .map(field -> value(field, recorded, assured))
                .toList();
        return new Summary.Entry(
                title(assured.isBlank() ? recorded : assured),
                true,
                values,
                List.of(provenance(recorded), provenance(assured)));
    }

    private Summary.Value value(ItemField field, CompetenceItem recorded, CompetenceItem assured) {
        return new Summary.Value(words.label(field), said(recorded, field), said(assured, field));
    }

    private String said(CompetenceItem item, ItemField field) {
        return item.value(field)
                .map(value -> letters.of(words.value(field, value)))
                .orElseGet(() -> words.of("summary.nothing"));
    }

    private String title(CompetenceItem item) {
        return heading(item)
                .map(field -> SummaryWords.capital(said(item, field)))
                .orElseGet(() -> words.of("competence.item.blank"));
    }

    /** The first thing that is known of an item names it. */
    private static Optional<ItemField> heading(CompetenceItem item) {
        return item.section().fields().stream()
                .filter(field -> item.value(field).isPresent())
                .findFirst();
    }

    private String provenance(CompetenceItem item) {
        return words.of("summary.by-" + standing(item), letters.of(offices.signed(item)));
    }

    private static String standing(CompetenceItem item) {
        if (!item.assured()) {
            return "recording";
        }
        return item.assures() == null ? "adding" : "assuring";
    }
}
