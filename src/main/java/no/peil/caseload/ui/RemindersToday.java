package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import no.peil.caseload.Reminder;
import no.peil.caseload.ReminderService;
import no.peil.common.ui.Numbers;

/** Over the list: how many reminders of the user's own have come due; it opens them. Not there on a day without any. */
class RemindersToday extends Button {

    private final transient ReminderService reminders;
    private final transient Clock clock;

    RemindersToday(ReminderService reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
        addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClassName("reminders-today");
        addClickListener(click -> open());
        setVisible(false);
    }

    /** Reads them anew. */
    void renew() {
        count(reminders.due());
    }

    private void open() {
        var dialog = new Dialog(getTranslation("reminder.today.title"));
        dialog.setWidth("34rem");
        var none = new Paragraph(getTranslation("reminder.today.none"));
        var list = new ReminderList(reminders, clock);
        list.whenChanged(() -> show(list, none));
        show(list, none);
        dialog.add(list, none);
        dialog.getFooter().add(new Button(getTranslation("common.close"), click -> dialog.close()));
        // Whoever follows a link leaves the dialog behind.
        var whenLeft = addDetachListener(left -> dialog.close());
        dialog.addClosedListener(closed -> whenLeft.remove());
        dialog.open();
    }

    private void show(ReminderList list, Paragraph none) {
        var due = reminders.due();
        list.show(due, true);
        none.setVisible(due.isEmpty());
        count(due);
    }

    private void count(List<Reminder> due) {
        setText(getTranslation("reminder.today", Numbers.format(due.size())));
        setVisible(!due.isEmpty());
    }
}
