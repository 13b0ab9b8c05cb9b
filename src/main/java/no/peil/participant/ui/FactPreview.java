package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.peil.participant.LegalFact;

/**
 * What the law would make of a fact, shown in the form before it is saved. A Spring bean of the feature that knows the law of
 * that kind of fact.
 */
public interface FactPreview {

    /** What would follow; empty when this feature has nothing to say of the fact, or it would change nothing. */
    Optional<Component> of(PersonPage page, LegalFact fact);
}
