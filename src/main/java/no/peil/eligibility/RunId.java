package no.peil.eligibility;

import java.util.UUID;

/** The key of a run over everybody. */
public record RunId(UUID value) {

    /** Reads the key out of a URL; anything else than a key is an {@link IllegalArgumentException}. */
    public static RunId parse(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
