package no.peil.law;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.peil.law.Assessment.Connective;
import no.peil.law.Assessment.FactUsed;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the test of it. What it says of a yes or no, of a code, and of a fact that is not known is the same for everybody,
 * so it is made once.
 */
final class Condition<F, T> implements Rule<F> {

    private final String key;
    private final LegalRef source;
    private final List<Object> arguments;
    private final Fact<F, T> fact;
    private final @Nullable Predicate<T> test;
    private final @Nullable BiPredicate<T, F> comparison;
    private final Assessment unknown;
    private final CodeTable<Assessment> known = new CodeTable<>();

    /**
     * @param test of the fact alone; null for a comparison
     * @param comparison of the fact with another one; null for a test of the fact alone
     */
    Condition(
            String key,
            LegalRef source,
            List<Object> arguments,
            Fact<F, T> fact,
            @Nullable Predicate<T> test,
            @Nullable BiPredicate<T, F> comparison) {
        this.key = key;
        this.source = source;
        this.arguments = arguments;
        this.fact = fact;
        this.test = test;
        this.comparison = comparison;
        this.unknown = assessment(Outcome.UNKNOWN, null);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public LegalRef source() {
        return source;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public List<Rule<F>> parts() {
        return List.of();
    }

    @Override
    public Connective connective() {
        return Connective.ONE;
    }

    @Override
    public String factKey() {
        return fact.key();
    }

    Fact<F, T> fact() {
        return fact;
    }

    /** Whether what it says follows from its one fact alone. */
    boolean looksAtOneFact() {
        return comparison == null;
    }

    @Override
    public Outcome outcome(F facts) {
        T value = fact.in(facts);
        if (value == null) {
            return Outcome.UNKNOWN;
        }
        return comparison != null
                ? Outcome.of(comparison.test(value, facts))
                : tested(value).outcome();
    }

    @Override
    public Assessment assess(F facts) {
        T value = fact.in(facts);
        if (value == null) {
            return unknown;
        }
        return comparison != null ? assessment(Outcome.of(comparison.test(value, facts)), value) : tested(value);
    }

    private Assessment tested(T value) {
        var made = known.of(value);
        return made != null
                ? made
                : known.keep(
                        value,
                        assessment(Outcome.of(Objects.requireNonNull(test).test(value)), value));
    }

    private Assessment assessment(Outcome outcome, @Nullable T value) {
        return new Assessment(
                key, source, arguments, outcome, Connective.ONE, new FactUsed(fact.key(), value), List.of());
    }
}
