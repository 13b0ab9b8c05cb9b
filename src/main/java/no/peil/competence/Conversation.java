package no.peil.competence;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of the mapping (<i>kartleggingssamtale</i>), as the interpreter log keeps it. Never deleted; corrected, with
 * every correction kept.
 *
 * @param begun who holds it, and when it was written into the log
 * @param municipality whose it is; null for IMDi
 * @param opened when it was begun, or last gone on with
 * @param ended null until its holder ended it
 */
public record Conversation(
        UUID id,
        ConversationDetails details,
        Signature begun,
        @Nullable MunicipalityNumber municipality,
        Instant opened,
        @Nullable Instant ended) {

    /** What is written so long after a conversation that nobody ended was not said in it. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Whether what this user writes now was said in it. */
    public boolean isHeldBy(String user, Instant now) {
        return ended == null && begun.by().equals(user) && opened.isAfter(now.minus(LONGEST));
    }

    /** Whether it is this office's to correct. */
    public boolean isOf(@Nullable MunicipalityNumber office) {
        return Objects.equals(municipality, office);
    }

    @Override
    public String toString() {
        return "Conversation " + id;
    }
}
