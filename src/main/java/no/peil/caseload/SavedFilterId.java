package no.peil.caseload;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The key of a saved filter. */
public record SavedFilterId(UUID value) implements Serializable {

    /** The key as it is written; empty for what is no key. */
    public static Optional<SavedFilterId> parse(String text) {
        try {
            return Optional.of(new SavedFilterId(UUID.fromString(text)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
