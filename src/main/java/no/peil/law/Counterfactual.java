package no.peil.law;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of one fact that turns an answer: had it been so, the law would have said something else.
 *
 * @param fact the fact that is changed
 * @param from null when it was not known, or had not happened
 * @param to null when it would not have happened
 * @param size how great the change is, to be compared with other changes
 * @param facts the case with the change
 */
public record Counterfactual<F>(
        Enum<?> fact, @Nullable Object from, @Nullable Object to, long size, F facts) {

    /** The smallest change of each fact that turns the answer, the smallest of all first. */
    public static <F, A> List<Counterfactual<F>> turning(
            F facts, Function<F, A> ask, Stream<Counterfactual<F>> possible) {
        var answer = ask.apply(facts);
        Set<Enum<?>> turned = new HashSet<>();
        return possible.sorted(Comparator.comparingLong(Counterfactual::size))
                .filter(change -> !turned.contains(change.fact()))
                .filter(change -> !ask.apply(change.facts()).equals(answer))
                .filter(change -> turned.add(change.fact()))
                .toList();
    }
}
