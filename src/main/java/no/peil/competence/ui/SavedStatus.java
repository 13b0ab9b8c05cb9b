package no.peil.competence.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** When the last change reached the database; said only once it has. */
final class SavedStatus extends Span {

    SavedStatus() {
        addClassName("saved-status");
    }

    void saved(Instant at) {
        setText(Words.of("competence.saved", Words.clock(at)));
        removeClassName("unsaved");
    }

    void notSaved() {
        setText(Words.of("competence.not-saved"));
        addClassName("unsaved");
    }
}
