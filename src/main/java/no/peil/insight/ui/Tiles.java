package no.peil.insight.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.peil.common.ui.State;

/** The few numbers on top, each the way into its list. */
class Tiles extends Div {

    Tiles() {
        addClassName("tiles");
    }

    /** A number with its list. */
    void add(String number, String words, State state, String path) {
        add(filled(new Anchor(path), number, words, state));
    }

    /** A number whose list the user may not see. */
    void add(String number, String words) {
        add(filled(new Div(), number, words, State.NEUTRAL));
    }

    private static <T extends HtmlContainer & HasComponents & HasStyle> T filled(
            T tile, String number, String words, State state) {
        var strong = new HtmlContainer("strong", new Span(number));
        tile.addClassNames("tile", state.cssClass());
        tile.add(strong, new Span(words));
        return tile;
    }
}
