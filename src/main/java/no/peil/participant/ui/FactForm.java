package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import no.peil.participant.LegalFact;

/** The fields of one kind of fact; it knows the fields and not what becomes of them. */
interface FactForm {

    /** The fields, in the order in which they are filled in. */
    Component fields();

    /** Fills the fields from a fact of the form's kind. */
    void show(LegalFact fact);

    /** Tells the fact as the fields say it so far, each time that is another; only forms of facts with a preview do. */
    default void whenTold(SerializableConsumer<LegalFact> listener) {}

    /** The fact as the fields say it; empty while a field is wrong, and then the field says why. */
    Optional<LegalFact> edited();
}
