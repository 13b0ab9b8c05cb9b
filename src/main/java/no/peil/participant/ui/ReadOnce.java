package no.peil.participant.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What an open page has read of its person for more than one of its parts, until something changes. */
public final class ReadOnce {

    private final Map<Class<?>, Object> read = new HashMap<>();

    /** What was read of this kind; reads it when nobody has. */
    public <T> T of(Class<T> kind, Supplier<T> reading) {
        var known = read.get(kind);
        if (known == null) {
            known = reading.get();
            read.put(kind, known);
        }
        return kind.cast(known);
    }

    /** Reads everything anew the next time. */
    public void forget() {
        read.clear();
    }
}
