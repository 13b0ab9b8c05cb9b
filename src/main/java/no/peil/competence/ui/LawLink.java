package no.peil.competence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import no.peil.law.LegalRef;

/** A place in another act than the one that the mapping is about, named in full, leading to Lovdata. */
final class LawLink extends Anchor {

    private static final char NO_BREAK_SPACE = '\u00a0';

    LawLink(LegalRef place) {
        super(place.url(), place.citedInFull().replace("§ ", "§" + NO_BREAK_SPACE), AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }
}
