package no.peil.participant;

import java.util.UUID;

/** The portal's own key of a person (<i>deltaker</i>): opaque, so that it may stand in a URL and in a log. */
public record ParticipantId(UUID value) {

    /** Reads the key out of a URL; anything else than a key is an {@link IllegalArgumentException}. */
    public static ParticipantId parse(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
