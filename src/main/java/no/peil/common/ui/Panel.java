package no.peil.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/**
 * A titled part of a page on its own surface, with a line around it and no shadow. Never put one inside another. It is
 * a landmark named by its title.
 */
public class Panel extends Section {

    private final H2 title = new H2();
    private final Div header = new Div(title);

    /** A panel with this title and content. */
    public Panel(String heading, Component... content) {
        addClassName("panel");
        header.addClassName("panel-header");
        setHeading(heading);
        add(header);
        add(content);
    }

    /** Puts actions or a badge at the right end of the title. */
    public void addToHeader(Component... parts) {
        header.add(parts);
    }

    /** Changes the title. */
    public final void setHeading(String heading) {
        title.setText(heading);
        getElement().setAttribute("aria-label", heading);
    }
}
