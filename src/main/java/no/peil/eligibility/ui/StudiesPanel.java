package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.eligibility.ImpactService;
import no.peil.eligibility.ImpactStudy;
import no.peil.eligibility.RunId;
import no.peil.eligibility.RunState;

/** What changes would do: an administrator asks, everybody who may see persons finds their own. */
class StudiesPanel extends Panel {

    final ChangeFields fields = new ChangeFields(true);
    final Button ask = new Button(I18NProvider.translate("law-changes.studies.ask"));
    final Div lines = new Div();
    private final transient ImpactService impact;
    private final SerializableConsumer<RunId> cancel;
    private final LocalDate today;
    private final boolean mayAsk;

    StudiesPanel(
            ImpactService impact,
            LocalDate today,
            boolean mayAsk,
            SerializableConsumer<RunId> cancel,
            SerializableRunnable whenAsked) {
        super(I18NProvider.translate(mayAsk ? "law-changes.studies" : "law-changes.studies.own"));
        this.impact = impact;
        this.cancel = cancel;
        this.today = today;
        this.mayAsk = mayAsk;
        lines.addClassName("divided");
        if (mayAsk) {
            var lead = new Paragraph(getTranslation("law-changes.studies.lead"));
            lead.addClassName("secondary");
            ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            ask.addClickListener(click -> ask(whenAsked));
            var form = new Div(fields, ask);
            form.addClassNames("row", "fields");
            add(lead, form);
        }
        add(lines);
    }

    /** Shows how far they have come; whether one is under way. */
    boolean renew() {
        var newest = impact.newest();
        lines.removeAll();
        newest.stream().filter(this::isShown).forEach(study -> lines.add(line(study)));
        if (lines.getComponentCount() == 0) {
            lines.add(new EmptyState(
                    getTranslation("law-changes.studies.empty"),
                    getTranslation(
                            mayAsk
                                    ? "law-changes.studies.empty.what-to-do"
                                    : "law-changes.studies.own.empty.what-to-do")));
        }
        return newest.stream().anyMatch(study -> study.run().state().isUnderWay());
    }

    private boolean isShown(ImpactStudy study) {
        return mayAsk || study.run().state() == RunState.DONE;
    }

    private void ask(SerializableRunnable whenAsked) {
        try {
            if (fields.isOnlyADay()) {
                fields.chosenDay(today).ifPresent(impact::askOn);
            } else {
                fields.change().ifPresent(impact::ask);
            }
            whenAsked.run();
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    private Div line(ImpactStudy study) {
        var run = study.run();
        boolean done = run.state() == RunState.DONE;
        var title = done
                ? new Anchor(LawChangesView.path(run.id()), ChangeWords.study(study))
                : new Div(ChangeWords.study(study));
        title.addClassName("strong");
        var head = new Div(title);
        head.addClassName("row");
        if (study.putInForce() != null) {
            head.add(new StateBadge(State.OK, getTranslation("law-changes.study.in-force")));
        } else if (!done) {
            head.add(RunLine.badge(run.state()));
        } else if (study.outdated()) {
            head.add(new StateBadge(State.NEAR, getTranslation("law-changes.study.outdated")));
        }
        if (run.state().isUnderWay()) {
            var stop = new Button(getTranslation("law-changes.run.cancel"), click -> cancel.accept(run.id()));
            stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(stop);
        }
        var line = new Div(head);
        if (run.state() == RunState.RUNNING) {
            var bar = new ProgressBar(0, 1, run.share());
            bar.getElement().setAttribute("aria-label", ChangeWords.study(study));
            line.add(bar);
        }
        if (done) {
            var told = new Div(
                    mayAsk
                            ? getTranslation("law-changes.study.persons", run.changed())
                            : getTranslation("law-changes.study.own-persons", impact.count(run.id())));
            told.addClassName("secondary");
            line.add(told);
        }
        var asked = new Div(getTranslation("law-changes.study.asked", Dates.format(run.askedAt())));
        asked.addClassName("hint");
        line.add(asked);
        return line;
    }
}
