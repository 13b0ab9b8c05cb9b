package no.peil.eligibility.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.ReassessmentRun;
import no.peil.eligibility.RunId;
import no.peil.eligibility.RunState;

/** A run over everybody: why, since when, how far it has come, and what can be done about it. */
class RunLine extends Div {

    RunLine(ReassessmentRun run, Consumer<RunId> cancel, Consumer<RunId> goOn) {
        addClassName("run-line");
        var why = new Span(getTranslation(Keys.of("law-changes.run.why.", run.why())));
        why.addClassName("strong");
        var head = new Div(why, badge(run.state()));
        head.addClassName("row");
        add(head);
        if (run.state().isUnderWay()) {
            head.add(button("law-changes.run.cancel", click -> cancel.accept(run.id())));
        } else if (run.state() != RunState.DONE) {
            head.add(button("law-changes.run.go-on", click -> goOn.accept(run.id())));
        }
        if (run.state() == RunState.RUNNING) {
            add(bar(run));
        }
        var told = new Div(progress(run));
        told.addClassName("secondary");
        var asked = new Div(
                run.askedByName() == null
                        ? getTranslation("law-changes.run.asked", Dates.format(run.askedAt()))
                        : getTranslation("law-changes.run.asked-by", Dates.format(run.askedAt()), run.askedByName()));
        asked.addClassName("hint");
        add(told, asked);
    }

    static StateBadge badge(RunState state) {
        var words = I18NProvider.translate(Keys.of("law-changes.run.state.", state));
        return new StateBadge(
                switch (state) {
                    case WAITING, RUNNING -> State.WAIT;
                    case DONE -> State.OK;
                    case CANCELLED -> State.NEUTRAL;
                    case FAILED -> State.BREACH;
                },
                words);
    }

    private ProgressBar bar(ReassessmentRun run) {
        var bar = new ProgressBar(0, 1, run.share());
        bar.getElement().setAttribute("aria-label", progress(run));
        return bar;
    }

    private String progress(ReassessmentRun run) {
        var total = run.total();
        if (total == null) {
            return getTranslation("law-changes.run.not-begun");
        }
        var told = getTranslation(
                "law-changes.run.progress",
                Numbers.format(run.done()),
                Numbers.format(Math.max(total, run.done())),
                Numbers.format(run.changed()));
        var error = run.errorId();
        return run.state() == RunState.FAILED && error != null
                ? told + " " + getTranslation("law-changes.run.error", error)
                : told;
    }

    private Button button(String key, ComponentEventListener<ClickEvent<Button>> deed) {
        var button = new Button(getTranslation(key), deed);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }
}
