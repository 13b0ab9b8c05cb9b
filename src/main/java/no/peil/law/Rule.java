package no.peil.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import no.peil.law.Assessment.Connective;
import no.peil.law.Assessment.FactUsed;
import org.jspecify.annotations.Nullable;

/** A rule of law: a key, a citation and a test of facts, or several rules taken together. */
public sealed interface Rule<F> {

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
    static <F, T> Rule<F> condition(String key, LegalRef source, Fact<F, T> fact, BiPredicate<T, F> test) {
        return new Condition<>(key, source, List.of(), fact, test);
    }

    /** A single condition whose words mention numbers that may change, such as the upper age. */
    static <F, T> Rule<F> condition(
            String key, LegalRef source, List<Object> arguments, Fact<F, T> fact, BiPredicate<T, F> test) {
        return new Condition<>(key, source, List.copyOf(arguments), fact, test);
    }

    /** Every part must be met. */
    @SafeVarargs
    static <F> Rule<F> allOf(String key, LegalRef source, Rule<F>... parts) {
        return allOf(key, source, List.of(parts));
    }

    /** Every part must be met. */
    static <F> Rule<F> allOf(String key, LegalRef source, List<Rule<F>> parts) {
        return new AllOf<>(key, source, List.copyOf(parts));
    }

    /** One part is enough. */
    @SafeVarargs
    static <F> Rule<F> anyOf(String key, LegalRef source, Rule<F>... parts) {
        return anyOf(key, source, List.of(parts));
    }

    /** One part is enough. */
    static <F> Rule<F> anyOf(String key, LegalRef source, List<Rule<F>> parts) {
        return new AnyOf<>(key, source, List.copyOf(parts));
    }

    /** The part must not be met. */
    static <F> Rule<F> not(String key, LegalRef source, Rule<F> part) {
        return new Not<>(key, source, part);
    }

    /** A fact and the test of it. */
    record Condition<F, T>(String key, LegalRef source, List<Object> arguments, Fact<F, T> fact, BiPredicate<T, F> test)
            implements Rule<F> {

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

        @Override
        public Outcome outcome(F facts) {
            return outcome(fact.in(facts), facts);
        }

        @Override
        public Assessment assess(F facts) {
            T value = fact.in(facts);
            return new Assessment(
                    key,
                    source,
                    arguments,
                    outcome(value, facts),
                    Connective.ONE,
                    new FactUsed(fact.key(), value),
                    List.of());
        }

        private Outcome outcome(@Nullable T value, F facts) {
            return value == null ? Outcome.UNKNOWN : Outcome.of(test.test(value, facts));
        }
    }

    /** Rules that must all be met. One that is not met decides, whatever is unknown. */
    record AllOf<F>(String key, LegalRef source, List<Rule<F>> parts) implements Rule<F> {

        @Override
        public List<Object> arguments() {
            return List.of();
        }

        @Override
        public Connective connective() {
            return Connective.ALL;
        }

        @Override
        public @Nullable String factKey() {
            return null;
        }

        @Override
        public Outcome outcome(F facts) {
            var all = Outcome.MET;
            for (var part : parts) {
                all = all.and(part.outcome(facts));
                if (all == Outcome.NOT_MET) {
                    return all;
                }
            }
            return all;
        }

        @Override
        public Assessment assess(F facts) {
            var assessed = assessEach(parts, facts);
            var all = Outcome.MET;
            for (var part : assessed) {
                all = all.and(part.outcome());
            }
            return new Assessment(key, source, List.of(), all, Connective.ALL, null, assessed);
        }
    }

    /** Rules of which one is enough. One that is met decides, whatever is unknown. */
    record AnyOf<F>(String key, LegalRef source, List<Rule<F>> parts) implements Rule<F> {

        @Override
        public List<Object> arguments() {
            return List.of();
        }

        @Override
        public Connective connective() {
            return Connective.ANY;
        }

        @Override
        public @Nullable String factKey() {
            return null;
        }

        @Override
        public Outcome outcome(F facts) {
            var any = Outcome.NOT_MET;
            for (var part : parts) {
                any = any.or(part.outcome(facts));
                if (any == Outcome.MET) {
                    return any;
                }
            }
            return any;
        }

        @Override
        public Assessment assess(F facts) {
            var assessed = assessEach(parts, facts);
            var any = Outcome.NOT_MET;
            for (var part : assessed) {
                any = any.or(part.outcome());
            }
            return new Assessment(key, source, List.of(), any, Connective.ANY, null, assessed);
        }
    }

    /** A rule that must not be met. What is unknown stays unknown. */
    record Not<F>(String key, LegalRef source, Rule<F> part) implements Rule<F> {

        @Override
        public List<Object> arguments() {
            return List.of();
        }

        @Override
        public List<Rule<F>> parts() {
            return List.of(part);
        }

        @Override
        public Connective connective() {
            return Connective.NONE;
        }

        @Override
        public @Nullable String factKey() {
            return null;
        }

        @Override
        public Outcome outcome(F facts) {
            return part.outcome(facts).opposite();
        }

        @Override
        public Assessment assess(F facts) {
            var assessed = part.assess(facts);
            return new Assessment(
                    key, source, List.of(), assessed.outcome().opposite(), Connective.NONE, null, List.of(assessed));
        }
    }

    private static <F> List<Assessment> assessEach(List<Rule<F>> parts, F facts) {
        var assessed = new ArrayList<Assessment>(parts.size());
        for (var part : parts) {
            assessed.add(part.assess(facts));
        }
        return List.copyOf(assessed);
    }
}
