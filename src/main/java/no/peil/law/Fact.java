package no.peil.law;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a case.
 *
 * @param key of its name, for the reader: {@code fact.<key>}
 * @param reader finds it in the case; null when it is not known
 */
public record Fact<F, T>(String key, Function<F, @Nullable T> reader) {

    /** What is known of it in the case. */
    public @Nullable T in(F facts) {
        return reader.apply(facts);
    }
}
