package no.peil.participant.ui;

import com.vaadin.flow.component.Component;

/**
 * A panel beside the mapping, above it where the screen is narrow: what must be known while a person is mapped. A Spring
 * bean of the feature that knows it.
 */
public interface PersonSidePanel {

    /** The place among the panels, lowest first. */
    int order();

    /** Builds the panel, again each time something about the person has changed. */
    Component create(PersonPage page);
}
