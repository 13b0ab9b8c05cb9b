package no.peil.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.access.UserMemoryService;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact log (<i>kontaktlogg</i>): every attempt to reach a person, so that a colleague, and later a supervisory authority,
 * can see what was tried before a duty was said to have fallen away (§ 3 third paragraph). A line is corrected by a new one, and
 * never changed.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD')")
public class ContactService {

    /** Whoever logs what happened before this has mistyped the year. */
    static final int LONGEST_AGO_YEARS = 5;

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final ContactTable contacts;
    private final PersonLock lock;
    private final UserMemoryService memory;
    private final AuditService audit;
    private final Clock clock;

    ContactService(ContactTable contacts, PersonLock lock, UserMemoryService memory, AuditService audit, Clock clock) {
        this.contacts = contacts;
        this.lock = lock;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /** The log of a person; empty for one outside the user's reach. */
    @Transactional(readOnly = true)
    public ContactLog of(ParticipantId person) {
        return new ContactLog(contacts.of(person));
    }

    /**
     * Logs an attempt, and forgets the draft of its note. The same words of the same author a moment later are the second click of
     * two, and add nothing.
     *
     * @param corrects the line that this one corrects; null when none
     * @throws Refusal when it has not happened yet, lacks something, or corrects what is corrected already
     */
    @Transactional
    public void log(ParticipantId person, ContactDetails told, @Nullable UUID corrects) {
        var details = checked(told);
        lock.take(person);
        var me = SignedInUser.required().getUsername();
        if (contacts.justLogged(person, details, corrects, me, clock.instant().minus(A_MOMENT))) {
            return;
        }
        if (corrects != null) {
            requireUncorrected(person, corrects);
        }
        contacts.add(person, details, corrects, me);
        memory.forget(topic(person, corrects));
        audit.record(AuditedAction.CONTACT_LOGGED, person.value());
    }

    /** The note that the user had begun to write, before a crash, a time-out or another page came between. */
    @Transactional(readOnly = true)
    public Optional<String> draft(ParticipantId person, @Nullable UUID corrects) {
        return memory.recall(topic(person, corrects));
    }

    /** Keeps the note that the user is writing. */
    @Transactional
    public void keepDraft(ParticipantId person, @Nullable UUID corrects, String note) {
        memory.keep(topic(person, corrects), note);
    }

    private ContactDetails checked(ContactDetails told) {
        var now = LocalDateTime.now(clock);
        if (told.at().isAfter(now)) {
            throw new Refusal("contact.in-the-future");
        }
        if (told.at().isBefore(now.minusYears(LONGEST_AGO_YEARS))) {
            throw new Refusal("contact.too-long-ago");
        }
        if (told.interpreter() && told.language() == null) {
            throw new Refusal("contact.language-missing");
        }
        var note = told.note().strip();
        if (note.length() > ContactDetails.LONGEST_NOTE) {
            throw new Refusal("contact.note-too-long", ContactDetails.LONGEST_NOTE);
        }
        return new ContactDetails(told.at(), told.channel(), told.language(), told.interpreter(), told.result(), note);
    }

    private void requireUncorrected(ParticipantId person, UUID corrects) {
        var wrong = contacts.of(person).stream()
                .filter(contact -> contact.id().equals(corrects))
                .findFirst()
                .orElseThrow(() -> new Refusal("contact.nothing-to-correct"));
        if (wrong.corrected()) {
            throw new Refusal("contact.corrected-already");
        }
    }

    private static String topic(ParticipantId person, @Nullable UUID corrects) {
        return corrects == null ? "contact:" + person : "contact:" + person + ":" + corrects;
    }
}
