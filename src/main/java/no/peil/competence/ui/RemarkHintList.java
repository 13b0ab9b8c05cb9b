package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.peil.competence.RemarkHint;
import no.peil.competence.RemarkHints;

/** Asks under the field whether the mapping needs what the text seems to hold. It stops nobody, and nothing of it is kept. */
public final class RemarkHintList extends Div {

    /** Asks nothing yet. */
    public RemarkHintList() {
        addClassName("remark-hints");
        getElement().setAttribute("role", "status");
    }

    /** Asks what there is to ask about this text, and nothing of what it asked before. */
    public void read(String text) {
        removeAll();
        RemarkHints.in(text).forEach(hint -> add(line(hint)));
    }

    private static Span line(RemarkHint hint) {
        var line = new Span(Words.of("remark.hint." + hint.kind(), hint.word()));
        line.setClassName("strong", hint.kind() == RemarkHint.Kind.NATIONAL_ID);
        return line;
    }
}
