package no.peil.common;

/**
 * The input cannot be such a value. Carries a key, never the input: a text for people is found where the person is, under
 * {@code error.} and the key.
 */
public final class InvalidValue extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InvalidValue(String key) {
        super(key);
    }

    /** What is wrong, such as {@code duf-number.length}. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
