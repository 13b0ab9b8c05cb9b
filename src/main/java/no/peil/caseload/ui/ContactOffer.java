package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import no.peil.caseload.ContactResult;
import no.peil.caseload.WaitingReason;
import no.peil.participant.ui.PersonPage;

/** What may follow an attempt: in vain, the work may wait; with a new time agreed, a reminder may be set. */
final class ContactOffer extends Div {

    private final transient PersonPage page;
    private final transient WorkServices services;
    private final SerializableRunnable remind;

    ContactOffer(PersonPage page, WorkServices services, SerializableRunnable remind) {
        this.page = page;
        this.services = services;
        this.remind = remind;
        addClassNames("row", "contact-offer");
        getElement().setAttribute("role", "status");
        nothing();
    }

    void nothing() {
        removeAll();
        setVisible(false);
    }

    void after(ContactResult result) {
        nothing();
        result.reasonToWait().ifPresent(this::offerHold);
        if (result == ContactResult.NEW_TIME_AGREED) {
            show("contact.offer.remind", "contact.offer.remind-me", remind);
        }
    }

    private void offerHold(WaitingReason reason) {
        show("contact.offer.hold", "waiting.hold", () -> {
            var dialog = new PersonHold(page, services).dialog();
            dialog.reason.setValue(reason);
            dialog.open();
        });
    }

    private void show(String question, String deed, SerializableRunnable accepted) {
        var yes = button(deed, accepted);
        var no = button("contact.offer.no", () -> {});
        no.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Span(getTranslation(question)), yes, no);
        setVisible(true);
    }

    private Button button(String key, SerializableRunnable deed) {
        var button = new Button(getTranslation(key), click -> {
            nothing();
            deed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
