package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.peil.eligibility.SupposedEducation;

/** What would follow of another education, line by line, with how it is now where that is another. */
final class ConsequenceList {

    private ConsequenceList() {}

    static List<Component> of(SupposedEducation supposed) {
        var parts = new ArrayList<Component>();
        var rows = new DescriptionList();
        ConsequenceWords.rows(supposed).forEach(row -> rows.add(line(row)));
        parts.add(rows.getChildren().findAny().isPresent() ? rows : new Paragraph(Words.of("consequence.nothing-now")));
        if (supposed.decided()) {
            parts.add(new Paragraph(Words.of("consequence.decided")));
        }
        return parts;
    }

    private static Component line(ConsequenceWords.Row row) {
        var says = new Description(new Span(row.then()));
        if (!row.then().equals(row.now())) {
            var was = new Div(Words.of("consequence.now", row.now()));
            was.addClassName("hint");
            says.add(was);
        }
        return new Div(new Term(row.name()), says);
    }
}
