package no.peil.common.ui;

import java.util.Locale;

/**
 * What a colour may mean in Peil, and all that it may mean. A state is always shown as colour and sign and words
 * together; the class name gives the first two, the caller the words.
 */
public enum State {
    /** Passed: a date or a duty is broken. */
    BREACH,
    /** Soon: something must be done. */
    NEAR,
    /** On track, or assured. */
    OK,
    /** Waiting for someone else. */
    WAIT,
    /** A plain fact that asks for nothing. */
    NEUTRAL;

    /**
     * The class name of {@code components.css}, for a Lit renderer: {@code <span class="badge ${item.state}">words</span>}.
     * The sign comes with it.
     */
    public String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
