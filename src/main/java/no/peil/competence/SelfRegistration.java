package no.peil.competence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person may answer the questions alone (<i>selvregistrering</i>, as in Kompass), or needs an interview instead.
 *
 * @param helpReason why that much help, in the case worker's words
 * @param expires null when there is no code, because the person needs full help
 * @param made by whom and when
 * @param opened when the person first entered the code; null before
 * @param language the language the person chose; null before
 * @param withdrawn null unless the code was withdrawn
 * @param sent null until the answers were sent in
 */
public record SelfRegistration(
        UUID id,
        NeedForHelp help,
        String helpReason,
        @Nullable Instant expires,
        Signature made,
        @Nullable Instant opened,
        @Nullable ParticipantLanguage language,
        @Nullable Instant withdrawn,
        @Nullable Instant sent) {

    /** For how many days a code works. */
    public static final int DAYS = 14;

    /** Whether the code opens the questions at that moment. */
    public boolean isLive(Instant now) {
        return expires != null && withdrawn == null && sent == null && now.isBefore(expires);
    }
}
