package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonTab;

/** The tab <i>Kontakt</i>: the contact log, and the user's own reminders; for the municipality's own, and not for IMDi. */
@org.springframework.stereotype.Component
class ContactTab implements PersonTab {

    static final String KEY = "kontakt";

    private static final int ORDER = 45;

    private final ContactServices services;

    ContactTab(ContactServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(PersonPage page) {
        return services.work().of(page).isPresent();
    }

    @Override
    public Component create(PersonPage page) {
        var reminders = new ReminderPanel(page.person().id(), services);
        var side = new Div(reminders);
        side.addClassName("stack");
        var content = new Div(new ContactPanel(page, services, reminders::propose), side);
        content.addClassNames("columns", "contact");
        return content;
    }
}
