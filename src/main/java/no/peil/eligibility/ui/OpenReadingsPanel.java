package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.stream.Stream;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.Warning;

/** How the portal reads the law where it can be read in several ways. */
class OpenReadingsPanel extends Panel {

    OpenReadingsPanel() {
        super(I18NProvider.translate("rule-book.readings"));
        var lead = new Paragraph(getTranslation("rule-book.readings.lead"));
        lead.addClassName("secondary");
        var list = new UnorderedList();
        list.addClassName("warnings");
        Stream.of(Warning.values())
                .sorted(Comparator.comparing(Enum::name))
                .forEach(warning -> list.add(new ListItem(getTranslation(Keys.of("warning.", warning)))));
        add(lead, list);
    }
}
