package no.peil.caseload;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All attempts to reach a person (<i>kontaktlogg</i>), also those that were corrected.
 *
 * @param contacts the latest attempt first
 */
public record ContactLog(List<Contact> contacts) {

    public ContactLog {
        contacts = List.copyOf(contacts);
    }

    /** The last time the person was reached; empty when nobody ever has. */
    public Optional<Contact> lastReached() {
        return inForce()
                .filter(contact -> contact.details().result().isReached())
                .findFirst();
    }

    /** How many attempts in a row have been in vain since the person was last reached. */
    public long inVain() {
        return inForce()
                .takeWhile(contact -> !contact.details().result().isReached())
                .count();
    }

    private Stream<Contact> inForce() {
        return contacts.stream().filter(contact -> !contact.corrected());
    }
}
