package no.peil.participant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's history.
 *
 * @param by the username of whoever did it
 * @param textKey the key of a sentence
 * @param arguments what the sentence names; never a personal number
 * @param reason the reason given, in the user's own words
 */
public record HistoryEntry(
        Instant at,
        String by,
        String textKey,
        List<Object> arguments,
        @Nullable String reason) {}
