package no.peil.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A value that the legislator changes, by the day from which each holds: {@code Dated.from(day, 55).then(later, 60)}. */
public final class Dated<T> {

    private final NavigableMap<LocalDate, T> values;
    private final LocalDate[] days;
    private final List<T> each;

    private Dated(NavigableMap<LocalDate, T> values) {
        this.values = values;
        this.days = values.keySet().toArray(new LocalDate[0]);
        this.each = List.copyOf(values.values());
    }

    /** A value that holds from a day. */
    public static <T> Dated<T> from(LocalDate day, T value) {
        var values = new TreeMap<LocalDate, T>();
        values.put(day, value);
        return new Dated<>(values);
    }

    /** The same, with another value from a later day. */
    public Dated<T> then(LocalDate day, T value) {
        var changed = new TreeMap<>(values);
        changed.put(day, value);
        return new Dated<>(changed);
    }

    /** The value on a day; on days before the first, the first one. */
    public T on(LocalDate day) {
        int last = days.length - 1;
        while (last > 0 && days[last].isAfter(day)) {
            last--;
        }
        return each.get(last);
    }

    /** The days from which each value holds, the first one first. */
    public NavigableSet<LocalDate> days() {
        return new TreeSet<>(values.keySet());
    }

    /** What this value and another make together, on every day on which one of them changes. */
    public <S, R> Dated<R> with(Dated<S> other, BiFunction<T, S, R> together) {
        var days = days();
        days.addAll(other.days());
        var joined = new TreeMap<LocalDate, R>();
        days.forEach(day -> joined.put(day, together.apply(on(day), other.on(day))));
        return new Dated<>(joined);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dated<?> dated && values.equals(dated.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
