package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import no.peil.caseload.Reminder;
import no.peil.common.Refusal;
import no.peil.common.ui.Dates;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Notices;
import no.peil.common.ui.Panel;
import no.peil.participant.ParticipantId;

/** The user's own reminders about one person, and where the next is set. */
final class ReminderPanel extends Panel {

    final NorwegianDatePicker day = new NorwegianDatePicker(getTranslation("reminder.day"));
    final TextField body = new TextField(getTranslation("reminder.body"));
    final Button set = new Button(getTranslation("reminder.set"));
    final ReminderList list;
    private final EmptyState none =
            new EmptyState(getTranslation("reminder.none"), getTranslation("reminder.none.what-to-do"));
    private final ParticipantId person;
    private final transient ContactServices services;

    ReminderPanel(ParticipantId person, ContactServices services) {
        super(I18NProvider.translate("reminder.title"));
        this.person = person;
        this.services = services;
        var onlyYou = new Span(getTranslation("reminder.only-you"));
        onlyYou.addClassName("hint");
        addToHeader(onlyYou);
        list = new ReminderList(services.reminders(), services.work().clock());
        list.whenChanged(this::showReminders);
        day.setMin(today());
        day.setMax(today().plusYears(3));
        day.setTooEarlyMessage(getTranslation("error.reminder.day-has-passed"));
        day.setTooLateMessage(getTranslation("error.reminder.day-too-far"));
        day.setRequiredIndicatorVisible(true);
        body.setMaxLength(Reminder.LONGEST);
        body.setRequiredIndicatorVisible(true);
        body.setWidthFull();
        body.addValueChangeListener(change -> body.setInvalid(false));
        set.setDisableOnClick(true);
        set.addClickListener(click -> {
            set();
            set.setEnabled(true);
        });
        var form = new Div(day, body, set);
        form.addClassName("reminder-form");
        add(form, list, none);
        begin();
        showReminders();
    }

    /** Leads the keyboard here, after something that one wants to be reminded of. */
    void propose() {
        day.focus();
    }

    private void begin() {
        day.setValue(today().plusWeeks(1));
        body.clear();
        body.setInvalid(false);
    }

    private void set() {
        if (day.isEmpty() || day.isInvalid()) {
            day.focus();
            return;
        }
        try {
            var chosen = day.getValue();
            services.reminders().set(person, chosen, body.getValue());
            Notices.done("reminder.saved", Dates.format(chosen));
            begin();
            showReminders();
        } catch (Refusal refused) {
            body.setErrorMessage(
                    getTranslation("error." + refused.key(), refused.arguments().toArray()));
            body.setInvalid(true);
            body.focus();
        }
    }

    private void showReminders() {
        var found = services.reminders().of(person);
        list.show(found, false);
        list.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
    }

    private LocalDate today() {
        return LocalDate.now(services.work().clock());
    }
}
