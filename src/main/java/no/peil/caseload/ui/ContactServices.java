package no.peil.caseload.ui;

import no.peil.caseload.ContactService;
import no.peil.caseload.ReminderService;
import org.springframework.stereotype.Component;

/** What the tab of the contact with a person needs, handed to it in one piece. */
@Component
record ContactServices(ContactService contacts, ReminderService reminders, WorkServices work) {}
