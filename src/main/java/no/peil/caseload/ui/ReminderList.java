package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.peil.caseload.Reminder;
import no.peil.caseload.ReminderService;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.participant.ui.PersonNavigation;

/** The user's own reminders, each with its day and what can be done with it. */
final class ReminderList extends UnorderedList {

    private final transient ReminderService reminders;
    private final transient Clock clock;
    private SerializableRunnable changed = () -> {};

    ReminderList(ReminderService reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
        addClassNames("divided", "reminders");
    }

    /** Hears that something was done with one of them, and shows them anew. */
    void whenChanged(SerializableRunnable hears) {
        changed = hears;
    }

    /** Shows them; where they are of more than one person, each with a link there. */
    void show(List<Reminder> shown, boolean ofMany) {
        removeAll();
        shown.forEach(reminder -> add(line(reminder, ofMany)));
    }

    private ListItem line(Reminder reminder, boolean ofMany) {
        var head = new Div(day(reminder.day()));
        head.addClassName("row");
        if (ofMany) {
            head.add(new Anchor(PersonNavigation.path(reminder.person(), ContactTab.KEY), reminder.name()));
        }
        var body = new Span(reminder.body());
        body.addClassName("reminder-body");
        var deeds = new Div(done(reminder), postpone(reminder), delete(reminder));
        deeds.addClassName("row");
        var line = new ListItem(head, body, deeds);
        line.addClassName("reminder");
        return line;
    }

    /** Never in the colour of a breach: that is the law's. */
    private Span day(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isAfter(today)
                ? new Span(Dates.format(day))
                : new StateBadge(State.NEAR, Dates.format(day) + " · " + Dates.daysLeft(today, day));
    }

    private Button done(Reminder reminder) {
        var button = new Button(getTranslation("reminder.done"), click -> {
            reminders.done(reminder.id());
            Notices.done("reminder.is-done");
            changed.run();
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation("reminder.done-named", reminder.body()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private MenuBar postpone(Reminder reminder) {
        var today = LocalDate.now(clock);
        var bar = new MenuBar();
        bar.addThemeVariants(
                MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem menu = bar.addItem(getTranslation("reminder.postpone"));
        menu.setAriaLabel(getTranslation("reminder.postpone-named", reminder.body()));
        var days = menu.getSubMenu();
        days.addItem(getTranslation("reminder.tomorrow"), click -> postpone(reminder, today.plusDays(1)));
        days.addItem(getTranslation("waiting.in-a-week"), click -> postpone(reminder, today.plusWeeks(1)));
        days.addItem(getTranslation("waiting.in-two-weeks"), click -> postpone(reminder, today.plusWeeks(2)));
        days.addItem(getTranslation("waiting.in-a-month"), click -> postpone(reminder, today.plusMonths(1)));
        return bar;
    }

    private void postpone(Reminder reminder, LocalDate day) {
        reminders.postpone(reminder.id(), day);
        Notices.done("reminder.postponed", Dates.format(day));
        changed.run();
    }

    private Button delete(Reminder reminder) {
        var button = new Button(
                getTranslation("reminder.delete"),
                click -> Confirm.ask(
                        getTranslation("reminder.delete.title"),
                        getTranslation("reminder.delete.consequence"),
                        getTranslation("reminder.delete"),
                        () -> {
                            reminders.delete(reminder.id());
                            Notices.done("reminder.deleted");
                            changed.run();
                        }));
        button.setAriaLabel(getTranslation("reminder.delete-named", reminder.body()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
