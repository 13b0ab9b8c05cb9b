package no.peil.caseload;

import org.jspecify.annotations.Nullable;

/**
 * From one value to another, both included.
 *
 * @param from null for no lower end
 * @param to null for no upper end
 * @param missing whether those are shown of whom the value is not known (<i>uten verdi</i>)
 */
public record Within<T>(@Nullable T from, @Nullable T to, boolean missing) {

    /** Both ends open: the value does not matter. */
    public static <T> Within<T> anything() {
        return new Within<>(null, null, false);
    }

    /** Only those of whom the value is not known. */
    public static <T> Within<T> unknown() {
        return new Within<>(null, null, true);
    }

    /** Whether it narrows anything. */
    public boolean isOn() {
        return missing || hasEnds();
    }

    /** Whether there is an end at all. */
    public boolean hasEnds() {
        return from != null || to != null;
    }
}
