package no.peil.law;

import org.jspecify.annotations.Nullable;

/**
 * Something for each value of a fact that has few: a yes or no, or a code. Filled as the values come; two threads that fill the
 * same place put the same there.
 */
final class CodeTable<V> {

    private static final int YES = 1;

    private @Nullable Object[] entries = {};

    /** What stands at a value; null when nothing does, or when the fact has too many values. */
    @SuppressWarnings("unchecked") // only V is kept
    @Nullable
    V of(Object value) {
        int place = place(value);
        var current = entries;
        return place < 0 || place >= current.length ? null : (V) current[place];
    }

    /** Keeps it where the fact has few values, and gives it back. */
    V keep(Object value, V entry) {
        int place = place(value);
        if (place >= 0) {
            if (entries.length == 0) {
                entries = new Object[size(value)];
            }
            entries[place] = entry;
        }
        return entry;
    }

    /** The number of a yes or no or a code among its kind; -1 for anything else, and for what is not known. */
    static int place(@Nullable Object value) {
        if (value instanceof Enum<?> code) {
            return code.ordinal();
        }
        return value instanceof Boolean yes ? (yes ? YES : 0) : -1;
    }

    private static int size(Object value) {
        return value instanceof Enum<?> code ? code.getDeclaringClass().getEnumConstants().length : YES + 1;
    }
}
