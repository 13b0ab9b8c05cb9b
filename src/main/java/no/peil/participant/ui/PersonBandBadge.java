package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A badge in the person's band, seen on every tab. A Spring bean of the feature that knows when it is due. */
public interface PersonBandBadge {

    /** Builds the badge, again each time something about the person has changed; empty when there is nothing to say. */
    Optional<Component> create(PersonPage page);
}
