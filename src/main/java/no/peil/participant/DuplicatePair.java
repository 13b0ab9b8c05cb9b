package no.peil.participant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two registrations that look like one person (<i>mulig dublett</i>). */
public record DuplicatePair(Registered one, Registered other, Resemblance resemblance) {

    /**
     * One of the two, as a list shows them.
     *
     * @param identities to be shown masked
     */
    public record Registered(
            ParticipantId id, String listName, @Nullable LocalDate birthDate, List<Identity> identities) {

        /** Says nothing of the person, so that none of it can reach a log by accident. */
        @Override
        public String toString() {
            return "Registered " + id;
        }
    }
}
