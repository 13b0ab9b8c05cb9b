package no.peil.law;

import java.util.List;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/** A rule that a case remembers. */
final class Once<F extends CaseMemory> implements Rule<F> {

    private final int place;
    private final Rule<F> rule;
    private final @Nullable AssessmentTable<F> table;

    Once(int place, Rule<F> rule) {
        this.place = place;
        this.rule = rule;
        this.table = AssessmentTable.of(rule).orElse(null);
    }

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
        if (remembered != null) {
            return remembered;
        }
        return table != null && facts.isFreeToAsk()
                ? facts.remember(place, table.of(facts)).outcome()
                : facts.remember(place, rule.outcome(facts));
    }

    @Override
    public Assessment assess(F facts) {
        var remembered = facts.assessment(place);
        if (remembered != null) {
            return remembered;
        }
        return facts.remember(place, table != null ? table.of(facts) : rule.assess(facts));
    }
}
