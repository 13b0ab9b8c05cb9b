package no.peil.common;

import java.io.Serializable;
import java.util.List;

/** A service refuses, for a reason that the user can do something about; the text is found under {@code error.} and the key. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Serializable[] arguments;

    public Refusal(String key, Serializable... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** Why, such as {@code participant.changed-by-another}. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What the sentence names: dates and counts, never a personal number. */
    public List<Object> arguments() {
        return List.of((Object[]) arguments);
    }
}
