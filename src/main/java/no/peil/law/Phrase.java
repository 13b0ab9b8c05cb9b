package no.peil.law;

import java.util.List;

/**
 * Words of the law by their key, for whoever knows the reader's language.
 *
 * @param arguments that the words mention
 */
public record Phrase(String key, List<Object> arguments) {

    /** Words that mention something, or nothing. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
