package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ReassessmentService;

/** The runs that assess everybody anew. */
class RunsPanel extends Panel {

    final Button ask = new Button(I18NProvider.translate("law-changes.runs.ask"));
    final Div lines = new Div();
    private final transient ReassessmentService runs;
    private final SerializableRunnable whenChanged;

    RunsPanel(ReassessmentService runs, SerializableRunnable whenChanged) {
        super(I18NProvider.translate("law-changes.runs"));
        this.runs = runs;
        this.whenChanged = whenChanged;
        lines.addClassName("divided");
        ask.addClickListener(click -> Confirm.ask(
                getTranslation("law-changes.runs.ask.question"),
                getTranslation("law-changes.runs.ask.consequence"),
                getTranslation("law-changes.runs.ask"),
                () -> doing(runs::ask)));
        addToHeader(ask);
        add(lines);
    }

    /** Shows how far they have come; whether one is under way. */
    boolean renew() {
        var newest = runs.newest();
        lines.removeAll();
        newest.forEach(run ->
                lines.add(new RunLine(run, id -> doing(() -> runs.cancel(id)), id -> doing(() -> runs.goOn(id)))));
        if (newest.isEmpty()) {
            lines.add(new EmptyState(
                    getTranslation("law-changes.runs.empty"), getTranslation("law-changes.runs.empty.what-to-do")));
        }
        return newest.stream().anyMatch(run -> run.state().isUnderWay());
    }

    private void doing(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
        whenChanged.run();
    }
}
