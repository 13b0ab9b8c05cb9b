package no.peil.law;

import java.util.List;
import java.util.function.BiPredicate;
import no.peil.law.Assessment.Connective;
import no.peil.law.Assessment.FactUsed;

/** A rule of law: a key, a citation and a test of facts, or several rules taken together. */
public sealed interface Rule<F> {

    /** Names the rule; its words stand under {@code rule.<key>}. */
    String key();

    /** The place in the law that it rests on. */
    LegalRef source();

    /** What the rule says of the case, without the reasons. It looks at no more facts than it needs. */
    Outcome outcome(F facts);

    /** What the rule says of the case, with every condition and the fact it looked at. */
    Assessment assess(F facts);

    /** Whether the rule is known to be met. */
    default boolean holds(F facts) {
        return outcome(facts) == Outcome.MET;
    }

    /** A single condition: the test is asked only when the fact is known. */
    static <F, T> Rule<F> condition(String key, LegalRef source, Fact<F, T> fact, BiPredicate<T, F> test) {
        return new Condition<>(key, source, fact, test);
    }

    /** Every part must be met. */
    @SafeVarargs
    static <F> Rule<F> allOf(String key, LegalRef source, Rule<F>... parts) {
        return new AllOf<>(key, source, List.of(parts));
    }

    /** One part is enough. */
    @SafeVarargs
    static <F> Rule<F> anyOf(String key, LegalRef source, Rule<F>... parts) {
        return new AnyOf<>(key, source, List.of(parts));
    }

    /** The part must not be met. */
    static <F> Rule<F> not(String key, LegalRef source, Rule<F> part) {
        return new Not<>(key, source, part);
    }

    /** A fact and the test of it. */
    record Condition<F, T>(String key, LegalRef source, Fact<F, T> fact, BiPredicate<T, F> test) implements Rule<F> {

        @Override
        public Outcome outcome(F facts) {
            T value = fact.in(facts);
            return value == null ? Outcome.UNKNOWN : Outcome.of(test.test(value, facts));
        }

        @Override
        public Assessment assess(F facts) {
            return new Assessment(
                    key, source, outcome(facts), Connective.ONE, new FactUsed(fact.key(), fact.in(facts)), List.of());
        }
    }

    /** Rules that must all be met. One that is not met decides, whatever is unknown. */
    record AllOf<F>(String key, LegalRef source, List<Rule<F>> parts) implements Rule<F> {

        @Override
        public Outcome outcome(F facts) {
            var all = Outcome.MET;
            for (var part : parts) {
                var one = part.outcome(facts);
                if (one == Outcome.NOT_MET) {
                    return Outcome.NOT_MET;
                }
                all = one == Outcome.UNKNOWN ? Outcome.UNKNOWN : all;
            }
            return all;
        }

        @Override
        public Assessment assess(F facts) {
            return new Assessment(key, source, outcome(facts), Connective.ALL, null, assessEach(parts, facts));
        }
    }

    /** Rules of which one is enough. One that is met decides, whatever is unknown. */
    record AnyOf<F>(String key, LegalRef source, List<Rule<F>> parts) implements Rule<F> {

        @Override
        public Outcome outcome(F facts) {
            var any = Outcome.NOT_MET;
            for (var part : parts) {
                var one = part.outcome(facts);
                if (one == Outcome.MET) {
                    return Outcome.MET;
                }
                any = one == Outcome.UNKNOWN ? Outcome.UNKNOWN : any;
            }
            return any;
        }

        @Override
        public Assessment assess(F facts) {
            return new Assessment(key, source, outcome(facts), Connective.ANY, null, assessEach(parts, facts));
        }
    }

    /** A rule that must not be met. What is unknown stays unknown. */
    record Not<F>(String key, LegalRef source, Rule<F> part) implements Rule<F> {

        @Override
        public Outcome outcome(F facts) {
            return switch (part.outcome(facts)) {
                case MET -> Outcome.NOT_MET;
                case NOT_MET -> Outcome.MET;
                case UNKNOWN -> Outcome.UNKNOWN;
            };
        }

        @Override
        public Assessment assess(F facts) {
            return new Assessment(key, source, outcome(facts), Connective.NONE, null, List.of(part.assess(facts)));
        }
    }

    private static <F> List<Assessment> assessEach(List<Rule<F>> parts, F facts) {
        return parts.stream().map(part -> part.assess(facts)).toList();
    }
}
