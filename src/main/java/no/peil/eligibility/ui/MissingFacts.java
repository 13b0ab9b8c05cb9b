package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.Column;

/** What somebody must find out before the answer is settled, each with the way to where it is told. */
class MissingFacts extends Panel {

    MissingFacts(Set<Column> missing, String action, SerializableConsumer<Column> whenAsked) {
        super(I18NProvider.translate("eligibility.missing"));
        addClassName("missing-facts");
        var lead = new Paragraph(getTranslation("eligibility.missing.lead"));
        lead.addClassName("secondary");
        add(lead);
        var list = new Div();
        list.addClassName("divided");
        missing.forEach(column -> list.add(line(column, action, whenAsked)));
        add(list);
    }

    private Div line(Column column, String action, SerializableConsumer<Column> whenAsked) {
        var what = getTranslation(Keys.of("eligibility.column.", column));
        var button = new Button(action, click -> whenAsked.accept(column));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(action + ": " + what);
        var line = new Div(new Span(what), button);
        line.addClassNames("row", "spread");
        return line;
    }
}
