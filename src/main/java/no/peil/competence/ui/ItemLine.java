package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.peil.competence.CompetenceItem;

/** An item to read: what it says, and where it comes from. */
final class ItemLine extends Div {

    ItemLine(CompetenceItem item, String provenance) {
        addClassName("item-line");
        var source = new Span(provenance);
        source.addClassName("hint");
        add(new Span(Words.summary(item)), source);
    }
}
