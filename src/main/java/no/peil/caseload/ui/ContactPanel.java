package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.peil.caseload.Contact;
import no.peil.caseload.ContactDetails;
import no.peil.caseload.ContactResult;
import no.peil.common.Refusal;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.competence.ui.SavedStatus;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonPage;
import org.jspecify.annotations.Nullable;

/** Logs attempts to reach a person, and shows those that were made. What is half written is kept for its writer. */
final class ContactPanel extends Div {

    final ContactForm form;
    final Button save = new Button(getTranslation("contact.save"));
    final ContactOffer offer;
    final Panel log = new Panel(getTranslation("contact.log"));
    private final Div correcting = new Div();
    private final SavedStatus status = new SavedStatus();
    private final transient PersonPage page;
    private final transient ContactServices services;
    private @Nullable UUID corrected;

    ContactPanel(PersonPage page, ContactServices services, SerializableRunnable remind) {
        this.page = page;
        this.services = services;
        form = new ContactForm(page.person().personalia().interpreterLanguage(), this::keep);
        offer = new ContactOffer(page, services.work(), remind);
        addClassName("stack");
        correcting.addClassNames("row", "hint");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        var foot = new Div(save, status);
        foot.addClassName("row");
        add(new Panel(getTranslation("contact.new"), correcting, form, foot, offer), log);
        begin();
        showLog();
    }

    private void keep(String note) {
        services.contacts().keepDraft(person(), corrected, note);
        status.saved(services.work().clock().instant());
    }

    private void begin() {
        corrected = null;
        correcting.setVisible(false);
        form.begin(now(), services.contacts().draft(person(), null).orElse(""));
    }

    private void correct(Contact contact) {
        corrected = contact.id();
        var stop = new Button(getTranslation("common.cancel"), click -> begin());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        correcting.removeAll();
        correcting.add(new Span(ContactWords.named("contact.correcting", contact)), stop);
        correcting.setVisible(true);
        offer.nothing();
        form.show(
                contact.details(),
                now(),
                services.contacts().draft(person(), corrected).orElse(""));
        form.focus();
    }

    private void save() {
        form.edited(now()).ifPresent(this::log);
    }

    private void log(ContactDetails details) {
        try {
            services.contacts().log(person(), details, corrected);
            Notices.done("contact.saved");
            status.setText("");
            begin();
            offer(details.result());
            showLog();
        } catch (Refusal refused) {
            Notices.refused(refused);
        }
    }

    private void offer(ContactResult result) {
        if (services.work().of(page).filter(work -> work.waiting() == null).isPresent()) {
            offer.after(result);
        } else {
            offer.nothing();
        }
    }

    private void showLog() {
        var found = services.contacts().of(person());
        log.getChildren().skip(1).toList().forEach(old -> old.removeFromParent());
        if (found.contacts().isEmpty()) {
            log.add(new EmptyState(getTranslation("contact.none"), getTranslation("contact.none.what-to-do")));
        } else {
            var ladder = new Paragraph(ContactWords.ladder(found));
            ladder.addClassName("strong");
            log.add(ladder, new ContactList(found, services.work()::nameOf, this::correct));
        }
    }

    private ParticipantId person() {
        return page.person().id();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(services.work().clock()).truncatedTo(ChronoUnit.MINUTES);
    }
}
