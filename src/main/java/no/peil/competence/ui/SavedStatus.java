package no.peil.competence.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** When the last change reached the database; said only once it has. */
public final class SavedStatus extends Span {

    /** Says nothing yet. */
    public SavedStatus() {
        addClassName("saved-status");
    }

    /** Says when it was saved. */
    public void saved(Instant at) {
        setText(Words.of("competence.saved", Words.clock(at)));
        removeClassName("unsaved");
    }

    void notSaved() {
        setText(Words.of("competence.not-saved"));
        addClassName("unsaved");
    }
}
