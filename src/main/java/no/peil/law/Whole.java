package no.peil.law;

import java.util.List;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/** A rule that is made of others. */
record Whole<F>(String key, LegalRef source, Connective connective, List<Rule<F>> parts) implements Rule<F> {

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
            case NONE -> parts.getFirst().outcome(facts).opposite();
        };
    }

    private Outcome all(F facts) {
        var all = Outcome.MET;
        for (int number = 0; number < parts.size() && all != Outcome.NOT_MET; number++) {
            all = all.and(parts.get(number).outcome(facts));
        }
        return all;
    }

    private Outcome any(F facts) {
        var any = Outcome.NOT_MET;
        for (int number = 0; number < parts.size() && any != Outcome.MET; number++) {
            any = any.or(parts.get(number).outcome(facts));
        }
        return any;
    }

    @Override
    public Assessment assess(F facts) {
        var assessed = new Assessment[parts.size()];
        for (int number = 0; number < assessed.length; number++) {
            assessed[number] = parts.get(number).assess(facts);
        }
        return new Assessment(key, source, List.of(), together(assessed), connective, null, List.of(assessed));
    }

    private Outcome together(Assessment[] assessed) {
        var together = connective == Connective.ANY ? Outcome.NOT_MET : Outcome.MET;
        for (var part : assessed) {
            together = connective == Connective.ANY ? together.or(part.outcome()) : together.and(part.outcome());
        }
        return connective == Connective.NONE ? together.opposite() : together;
    }
}
