package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import no.peil.law.LegalRef;
import no.peil.law.Statute;

/** A place in the Act, as lawyers cite it, leading to Lovdata. */
class Citation extends Anchor {

    private static final char NO_BREAK_SPACE = '\u00a0';

    Citation(LegalRef place) {
        super(place.url(), words(place).replace("§ ", "§" + NO_BREAK_SPACE), AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }

    /** Another act than the one that all of this is about is named. */
    private static String words(LegalRef place) {
        return place.statute().equals(Statute.INTEGRATION_ACT) ? place.cited() : place.citedInFull();
    }
}
