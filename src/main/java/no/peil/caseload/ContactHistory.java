package no.peil.caseload;

import java.time.ZoneId;
import java.util.List;
import no.peil.access.RunsWithoutUser;
import no.peil.access.SignedInUser;
import no.peil.participant.HistoryEntry;
import no.peil.participant.HistorySource;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who tried to reach the person, for their history; not for IMDi, who needs nothing of it. */
@Component
@RunsWithoutUser("joins the page's own transaction; row-level security limits it to the user's persons")
class ContactHistory implements HistorySource {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final ContactTable contacts;

    ContactHistory(ContactTable contacts) {
        this.contacts = contacts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(ParticipantId id) {
        return SignedInUser.required().municipality().isEmpty()
                ? List.of()
                : contacts.of(id).stream().map(ContactHistory::entry).toList();
    }

    private static HistoryEntry entry(Contact contact) {
        var details = contact.details();
        return new HistoryEntry(
                contact.loggedAt(),
                contact.loggedBy(),
                contact.corrects() == null ? "caseload.history.contact" : "caseload.history.contact-corrected",
                List.of(
                        details.channel(),
                        details.result(),
                        details.at().atZone(OSLO).toInstant()),
                null);
    }
}
