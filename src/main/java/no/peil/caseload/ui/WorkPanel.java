package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import no.peil.caseload.PersonWork;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.participant.ui.PersonPage;

/** Beside the mapping: whose the person is, what is waited for, and whether the basis of the decision has changed. */
class WorkPanel extends Panel {

    private final transient PersonPage page;
    private final transient WorkServices services;

    WorkPanel(PersonPage page, PersonWork work, WorkServices services) {
        super(I18NProvider.translate("work.title"));
        this.page = page;
        this.services = services;
        addClassName("work-panel");
        add(owner(work), waiting(work));
        if (work.basisChangedAt() != null) {
            add(basis(LocalDate.ofInstant(work.basisChangedAt(), ZoneId.of("Europe/Oslo"))));
        }
    }

    private Div owner(PersonWork work) {
        var label = new Span(getTranslation("work.owner"));
        label.addClassName("secondary");
        var line = new Div(
                label,
                new Span(
                        work.owner() == null
                                ? getTranslation("caseload.owner.nobody")
                                : services.nameOf(work.owner())));
        line.addClassNames("row", "spread");
        return line;
    }

    private Div waiting(PersonWork work) {
        var line = new Div();
        line.addClassNames("row", "spread");
        var waiting = work.waiting();
        if (waiting != null) {
            line.add(new StateBadge(
                    State.WAIT,
                    getTranslation(
                            "waiting.badge",
                            getTranslation("waiting-reason." + waiting.reason()),
                            Dates.format(waiting.until()))));
            line.add(button("waiting.resume", new PersonHold(page, services)::resume));
        } else {
            line.add(holdButton());
        }
        return line;
    }

    private Div basis(LocalDate changedOn) {
        var kinds = services.work().changedSinceDecision(page.person().id()).stream()
                .map(kind -> getTranslation("fact-kind." + kind))
                .collect(Collectors.joining(", "));
        var block = new Div(
                new StateBadge(State.NEAR, getTranslation("work.basis")),
                new Paragraph(getTranslation("work.basis.about", Dates.format(changedOn))),
                new Paragraph(getTranslation("work.basis.changed", kinds)),
                button("work.basis.review", () -> new BasisDialog(this::review).open()));
        block.addClassName("stack");
        return block;
    }

    private Button holdButton() {
        var hold = new Button(getTranslation("waiting.hold"));
        hold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        hold.setDisableOnClick(true);
        hold.addClickListener(click -> new PersonHold(page, services).dialog().open(hold));
        return hold;
    }

    private Button button(String key, SerializableRunnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void review(String note) {
        services.work().reviewBasis(page.person().id(), note);
        Notices.done("work.basis.reviewed");
        page.changed();
    }
}
