package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Section;

/** All that is in a mapping, to read and nothing else. */
final class RecordLines extends Div {

    private final CompetenceRecord record;
    private final Offices offices;

    RecordLines(CompetenceRecord record, Offices offices) {
        this.record = record;
        this.offices = offices;
        addClassName("divided");
        for (var section : Section.values()) {
            add(row(section));
        }
    }

    private Div row(Section section) {
        var values = new Div();
        values.addClassName("mapping-values");
        var recorded = record.recorded(section);
        recorded.forEach(item -> {
            values.add(line(item));
            var beside = record.assuredValues().get(item.id());
            if (beside != null) {
                values.add(assured(beside));
            }
        });
        if (recorded.isEmpty()) {
            values.add(new Span(
                    Words.of(record.isNone(section) ? "competence.none." + section : "competence.section.nothing")));
        }
        record.addedByAssurance(section).forEach(item -> values.add(assured(item)));
        var row = new Div(new H3(Words.section(section)), values);
        row.addClassName("mapping-row");
        return row;
    }

    private Div assured(CompetenceItem item) {
        var block = new Div(new StateBadge(State.OK, Words.of("competence.assured-value")), line(item));
        block.addClassName("assured-value");
        return block;
    }

    private ItemLine line(CompetenceItem item) {
        return new ItemLine(item, offices.provenance(item));
    }
}
