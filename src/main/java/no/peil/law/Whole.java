package no.peil.law;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/** A rule that is made of others. */
final class Whole<F> implements Rule<F> {

    private final String key;
    private final LegalRef source;
    private final Connective connective;
    private final List<Rule<F>> parts;
    private final Rule<F>[] each;

    @SuppressWarnings("unchecked") // an array of a generic type; it holds what the list holds
    Whole(String key, LegalRef source, Connective connective, List<Rule<F>> parts) {
        this.key = key;
        this.source = source;
        this.connective = connective;
        this.parts = parts;
        this.each = parts.toArray(new Rule[0]);
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
    public Connective connective() {
        return connective;
    }

    @Override
    public List<Rule<F>> parts() {
        return parts;
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }

    @Override
    public @Nullable String factKey() {
        return null;
    }

    @Override
    public Outcome outcome(F facts) {
        return switch (connective) {
            case ALL, ONE -> all(facts);
            case ANY -> any(facts);
            case NONE -> each[0].outcome(facts).opposite();
        };
    }

    private Outcome all(F facts) {
        var all = Outcome.MET;
        for (var part : each) {
            all = all.and(part.outcome(facts));
            if (all == Outcome.NOT_MET) {
                return all;
            }
        }
        return all;
    }

    private Outcome any(F facts) {
        var any = Outcome.NOT_MET;
        for (var part : each) {
            any = any.or(part.outcome(facts));
            if (any == Outcome.MET) {
                return any;
            }
        }
        return any;
    }

    @Override
    public Assessment assess(F facts) {
        var assessed = new Assessment[each.length];
        for (int number = 0; number < assessed.length; number++) {
            assessed[number] = each[number].assess(facts);
        }
        return new Assessment(key, source, List.of(), together(assessed), connective, null, inOrder(assessed));
    }

    /** Nobody else has the array, so it need not be copied. */
    private static List<Assessment> inOrder(Assessment[] assessed) {
        return Collections.unmodifiableList(Arrays.asList(assessed));
    }

    private Outcome together(Assessment[] assessed) {
        var together = connective == Connective.ANY ? Outcome.NOT_MET : Outcome.MET;
        for (var part : assessed) {
            together = connective == Connective.ANY ? together.or(part.outcome()) : together.and(part.outcome());
        }
        return connective == Connective.NONE ? together.opposite() : together;
    }
}
