package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import no.peil.participant.ui.PersonPage;

/** What another feature offers to do with a mapping that has begun, beside its heading. A Spring bean of that feature. */
public interface RecordAction {

    /** Builds the button, again each time the mapping is shown anew. */
    Component create(PersonPage page);
}
