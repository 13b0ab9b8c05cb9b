package no.peil.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.peil.common.ui.Panel;
import no.peil.competence.EarlierMapping;

/** The mappings that were set aside by a new one: who did it and why, and all that was in them. */
final class EarlierMappingsPanel extends Panel {

    EarlierMappingsPanel(List<EarlierMapping> earlier, Offices offices) {
        super(Words.of("earlier-mapping.title"));
        addClassName("earlier-mappings");
        earlier.forEach(mapping -> {
            add(new Paragraph(why(mapping, offices)));
            add(new Details(offices.headline(mapping.record()), new RecordLines(mapping.record(), offices)));
        });
    }

    static String why(EarlierMapping mapping, Offices offices) {
        var aside = mapping.superseded();
        return Words.of(
                "earlier-mapping.why",
                offices.signed(aside.signature(), aside.municipality()),
                aside.paragraph(),
                aside.reason());
    }
}
