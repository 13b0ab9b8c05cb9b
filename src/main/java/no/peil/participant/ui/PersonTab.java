package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/** A tab of the person's page; a Spring bean of the feature that knows what is on it. */
public interface PersonTab {

    /** The key in the URL; the label is the text {@code person.tab.<key>}. */
    String key();

    /** The place among the tabs, lowest first; the first one opens by itself. */
    int order();

    /** Whether it is there for this user and this person. */
    default boolean isFor(PersonPage page) {
        return true;
    }

    /** Builds the tab for one person, each time it is opened. */
    Component create(PersonPage page);

    /** How many there are of what the tab lists, to stand behind its label; empty for a tab that lists nothing. */
    default OptionalInt count(PersonPage page) {
        return OptionalInt.empty();
    }
}
