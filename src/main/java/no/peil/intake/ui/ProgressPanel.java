package no.peil.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import no.peil.common.ui.Numbers;
import no.peil.intake.Progress;

/** How far the work on a list has come. */
class ProgressPanel extends Div {

    private final Span words = new Span();

    ProgressPanel() {
        addClassName("import-progress");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("intake.progress"));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
        setVisible(false);
    }

    void begin() {
        words.setText(getTranslation("intake.progress.READING", Numbers.format(0)));
        setVisible(true);
    }

    void show(Progress.Step step, int lines) {
        words.setText(getTranslation("intake.progress." + step, Numbers.format(lines)));
    }
}
