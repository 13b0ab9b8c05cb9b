package no.peil.law;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/** A rule of law: a key, a citation and a test of facts, or several rules taken together. */
public sealed interface Rule<F> permits Condition, Whole, Once {

    /** Names the rule; its words stand under {@code rule.<key>}. */
    String key();

    /** The place in the law that it rests on. */
    LegalRef source();

    /** The numbers that its words mention because the legislator may change them; empty for most rules. */
    List<Object> arguments();

    /** The rules that it is made of; empty for a single condition. */
    List<Rule<F>> parts();

    /** How its parts make its outcome. */
    Connective connective();

    /** The key of the fact that it looks at; null for a rule made of parts. */
    @Nullable
    String factKey();

    /** What the rule says of the case, without the reasons. It looks at no more facts than it needs. */
    Outcome outcome(F facts);

    /** What the rule says of the case, with every condition and the fact it looked at. */
    Assessment assess(F facts);

    /** Whether the rule is known to be met. */
    default boolean holds(F facts) {
        return outcome(facts) == Outcome.MET;
    }

    /** The rule as it is kept beside the assessments that it made. */
    default RuleOutline outline() {
        return new RuleOutline(
                key(),
                source(),
                arguments(),
                connective(),
                factKey(),
                parts().stream().map(Rule::outline).toList());
    }

    /** A single condition: the test is asked only when the fact is known. */
    static <F, T> Rule<F> condition(String key, LegalRef source, Fact<F, T> fact, Predicate<T> test) {
        return condition(key, source, List.of(), fact, test);
    }

    /** A single condition whose words mention numbers that may change, such as the upper age. */
    static <F, T> Rule<F> condition(
            String key, LegalRef source, List<Object> arguments, Fact<F, T> fact, Predicate<T> test) {
        return new Condition<>(key, source, List.copyOf(arguments), fact, test, null);
    }

    /** A single condition whose test compares the fact with another one. */
    static <F, T> Rule<F> comparison(String key, LegalRef source, Fact<F, T> fact, BiPredicate<T, F> test) {
        return new Condition<>(key, source, List.of(), fact, null, test);
    }

    /** Every part must be met. */
    @SafeVarargs
    static <F> Rule<F> allOf(String key, LegalRef source, Rule<F>... parts) {
        return allOf(key, source, List.of(parts));
    }

    /** Every part must be met. One that is not met decides, whatever is unknown. */
    static <F> Rule<F> allOf(String key, LegalRef source, List<Rule<F>> parts) {
        return new Whole<>(key, source, Connective.ALL, List.copyOf(parts));
    }

    /** One part is enough. */
    @SafeVarargs
    static <F> Rule<F> anyOf(String key, LegalRef source, Rule<F>... parts) {
        return anyOf(key, source, List.of(parts));
    }

    /** One part is enough. One that is met decides, whatever is unknown. */
    static <F> Rule<F> anyOf(String key, LegalRef source, List<Rule<F>> parts) {
        return new Whole<>(key, source, Connective.ANY, List.copyOf(parts));
    }

    /** The part must not be met. What is unknown stays unknown. */
    static <F> Rule<F> not(String key, LegalRef source, Rule<F> part) {
        return new Whole<>(key, source, Connective.NONE, List.of(part));
    }

    /**
     * The same rule, asked only once about each case.
     *
     * @param place where the case remembers it; no two rules of a rule set share one
     */
    static <F extends CaseMemory> Rule<F> once(Enum<?> place, Rule<F> rule) {
        return new Once<>(place.ordinal(), rule);
    }
}
