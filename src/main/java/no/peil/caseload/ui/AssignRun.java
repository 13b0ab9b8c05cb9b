package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import no.peil.caseload.Assigned;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Numbers;

/**
 * Does something with many lines a few at a time, and shows how far it has come: the browser asks for the next few once it has
 * drawn the last, so that the page stays alive. Each few are whole; closing the page leaves the rest as they were.
 */
class AssignRun extends Div {

    private static final int AT_A_TIME = 50;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final List<Seen> lines;
    private final SerializableFunction<List<Seen>, Assigned> deed;
    private final SerializableConsumer<Assigned> whenDone;
    private transient Assigned done = Assigned.NOTHING;

    AssignRun(
            List<Seen> lines,
            SerializableFunction<List<Seen>, Assigned> deed,
            SerializableConsumer<Assigned> whenDone) {
        this.lines = List.copyOf(lines);
        this.deed = deed;
        this.whenDone = whenDone;
        addClassName("stack");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("caseload.assign.progress.label"));
        add(words, bar);
    }

    /** Begins; a few lines are done before this returns. */
    void start() {
        next(0);
    }

    private void next(int from) {
        int to = Math.min(from + AT_A_TIME, lines.size());
        try {
            done = done.and(deed.apply(lines.subList(from, to)));
        } catch (Refusal refused) {
            Notices.refused(refused);
            whenDone.accept(done);
            return;
        }
        if (to == lines.size()) {
            whenDone.accept(done);
            return;
        }
        bar.setValue((double) to / lines.size());
        words.setText(getTranslation("caseload.assign.progress", Numbers.format(to), Numbers.format(lines.size())));
        getElement().executeJs("return true").then(Boolean.class, drawn -> next(to));
    }
}
