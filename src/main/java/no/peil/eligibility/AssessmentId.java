package no.peil.eligibility;

import java.util.UUID;

/** The key of a stored assessment. */
public record AssessmentId(UUID value) {

    /** Reads the key out of a URL; anything else than a key is an {@link IllegalArgumentException}. */
    public static AssessmentId parse(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
