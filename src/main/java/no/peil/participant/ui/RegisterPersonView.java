package no.peil.participant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.peil.common.Refusal;
import no.peil.common.ui.Notices;
import no.peil.common.ui.PageHeading;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantService;
import no.peil.participant.Registration;

/** Registers one person by hand, with the same facts as a line of an import. What was typed stays until it is stored. */
@Route("registrer-person")
@Menu(title = "person.register", order = 21)
@RolesAllowed({"CASE_WORKER", "TEAM_LEAD", "LIAISON"})
class RegisterPersonView extends Div implements HasDynamicTitle {

    final RegistrationForm form;
    final Div outcome = new Div();
    final Button register = new Button(getTranslation("person.register.button"));
    private final ParticipantService participants;

    RegisterPersonView(ParticipantService participants, RegistrationForms forms) {
        this.participants = participants;
        form = forms.create();
        addClassNames("page", "register-person");
        outcome.addClassName("message");
        outcome.setVisible(false);
        outcome.getElement().setAttribute("role", "alert");
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.setDisableOnClick(true);
        register.addClickListener(click -> {
            try {
                register();
            } finally {
                register.setEnabled(true);
            }
        });
        var heading = new PageHeading(getTranslation("person.register"));
        heading.setLead(getTranslation("person.register.lead"));
        var buttons = new Div(register);
        buttons.addClassName("row");
        add(heading, form, outcome, buttons);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.register");
    }

    private void register() {
        outcome.setVisible(false);
        form.edited().ifPresentOrElse(this::register, () -> say("person.register.incomplete"));
    }

    private void register(NewParticipant person) {
        try {
            show(participants.register(person));
        } catch (Refusal refused) {
            say("error." + refused.key());
        }
    }

    private void show(Registration registration) {
        switch (registration) {
            case Registration.Registered registered -> {
                Notices.done("person.register.done");
                PersonNavigation.toPerson(registered.id(), FactsTab.KEY);
            }
            case Registration.AlreadyHere here -> {
                say("person.register.already-here");
                outcome.add(new Div(new Anchor(
                        PersonNavigation.path(here.id()), getTranslation("person.register.already-here.open"))));
            }
            case Registration.TransferRequested requested -> say("person.register.transfer-requested");
        }
    }

    private void say(String key) {
        outcome.setText(getTranslation(key));
        outcome.setVisible(true);
        outcome.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
