package no.peil.law;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a case.
 *
 * @param key of its name, for the reader: {@code fact.<key>}
 * @param values it can have, when they are few: no and yes, or the codes in their order; empty when they are many
 * @param reader finds it in the case; null when it is not known
 */
public record Fact<F, T>(String key, List<T> values, Function<F, @Nullable T> reader) {

    /** A fact of many values, such as a day. */
    public Fact(String key, Function<F, @Nullable T> reader) {
        this(key, List.of(), reader);
    }

    /** A yes or a no. */
    public static <F> Fact<F, Boolean> yesOrNo(String key, Function<F, @Nullable Boolean> reader) {
        return new Fact<>(key, List.of(false, true), reader);
    }

    /** One of a list of codes. */
    public static <F, E extends Enum<E>> Fact<F, E> code(String key, Class<E> codes, Function<F, @Nullable E> reader) {
        return new Fact<>(key, List.of(codes.getEnumConstants()), reader);
    }

    /** What is known of it in the case. */
    public @Nullable T in(F facts) {
        return reader.apply(facts);
    }
}
