package no.peil.law;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A value that the legislator changes, by the day from which each holds: {@code Dated.from(day, 55).then(later, 60)}. */
public final class Dated<T> {

    private final NavigableMap<LocalDate, T> values;

    private Dated(NavigableMap<LocalDate, T> values) {
        this.values = values;
    }

    /** A value that holds from a day. */
    public static <T> Dated<T> from(LocalDate day, T value) {
        return new Dated<T>(new TreeMap<>()).then(day, value);
    }

    /** The same, with another value from a later day. */
    public Dated<T> then(LocalDate day, T value) {
        var changed = new TreeMap<>(values);
        changed.put(day, value);
        return new Dated<>(changed);
    }

    /** The value on a day; on days before the first, the first one. */
    public T on(LocalDate day) {
        var entry = values.floorEntry(day);
        return (entry == null ? values.firstEntry() : entry).getValue();
    }
}
