package no.peil.law;

import java.util.List;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/** A rule that a case remembers. */
record Once<F extends CaseMemory>(int place, Rule<F> rule) implements Rule<F> {

    @Override
    public String key() {
        return rule.key();
    }

    @Override
    public LegalRef source() {
        return rule.source();
    }

    @Override
    public List<Object> arguments() {
        return rule.arguments();
    }

    @Override
    public List<Rule<F>> parts() {
        return rule.parts();
    }

    @Override
    public Connective connective() {
        return rule.connective();
    }

    @Override
    public @Nullable String factKey() {
        return rule.factKey();
    }

    @Override
    public Outcome outcome(F facts) {
        var remembered = facts.outcome(place);
        return remembered != null ? remembered : facts.remember(place, rule.outcome(facts));
    }

    @Override
    public Assessment assess(F facts) {
        var remembered = facts.assessment(place);
        return remembered != null ? remembered : facts.remember(place, rule.assess(facts));
    }
}
