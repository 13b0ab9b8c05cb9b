package no.peil.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to open the questions with a code. */
public sealed interface Opening {

    /**
     * The questions are open. It stays on the server: the page never learns whose they are.
     *
     * @param language in which they were answered last; null the first time
     * @param until the last day on which the code works
     */
    record Opened(
            UUID registration,
            ParticipantId participant,
            @Nullable ParticipantLanguage language,
            LocalDate until) implements Opening {}

    /** Code or birth date are wrong; it is not said which. */
    record Wrong() implements Opening {}

    /** Too many wrong codes came from this address; the next is looked at after that many minutes. */
    record TooMany(long minutes) implements Opening {}

    /** The code was right, but too many birth dates were wrong. */
    record Locked(Instant until) implements Opening {}

    /** Code and birth date are right, but the code works no longer. */
    record Expired() implements Opening {}

    /** Code and birth date are right, and the answers have been sent in. */
    record Sent() implements Opening {}
}
