package no.peil.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name of the portal with its compass: to take a bearing (<i>å peile</i>) is to find where one stands. */
final class Brand extends Anchor {

    private static final String COMPASS = """
            <svg width="1em" height="1em" viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
              <circle cx="10" cy="10" r="8.5" stroke="currentColor" stroke-width="1.8"/>
              <path d="M10 4.500 12.500 10 10 15.500 7.500 10z" fill="currentColor"/>
            </svg>""";

    Brand() {
        super("");
        addClassName("brand");
        add(new Html(COMPASS), new Span("Peil"));
    }
}
