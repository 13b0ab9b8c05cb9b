package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Text in which that which was looked for is marked. */
class MarkedText extends Span {

    private static final String MARK = "mark";

    MarkedText(String text, RuleSearch search) {
        search.pieces(text)
                .forEach(piece -> getElement()
                        .appendChild(
                                piece.isFound()
                                        ? new Element(MARK).setText(piece.text())
                                        : Element.createText(piece.text())));
    }
}
