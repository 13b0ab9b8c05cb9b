package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import no.peil.law.LegalRef;

/** A place in the Act, as lawyers cite it, leading to Lovdata. */
class Citation extends Anchor {

    private static final char NO_BREAK_SPACE = '\u00a0';

    Citation(LegalRef place) {
        super(place.url(), place.cited().replace("§ ", "§" + NO_BREAK_SPACE), AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }
}
