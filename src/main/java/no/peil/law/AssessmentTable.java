package no.peil.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a rule whose facts all have few values: one for each way in which they can meet, made when it is first
 * met and the same for everybody after. Two threads that fill the same place put the same there.
 */
final class AssessmentTable<F> {

    private static final int LARGEST = 4_096;

    private final Rule<F> rule;
    private final List<Fact<F, ?>> facts;
    private final @Nullable Assessment[] made;

    private AssessmentTable(Rule<F> rule, List<Fact<F, ?>> facts, int size) {
        this.rule = rule;
        this.facts = facts;
        this.made = new Assessment[size];
    }

    /** A table for the rule; empty when a fact of it has many values, or all of them together have too many. */
    static <F> Optional<AssessmentTable<F>> of(Rule<F> rule) {
        var conditions = conditions(rule).toList();
        var facts = conditions.stream().map(Condition::fact).distinct().toList();
        int size = 1;
        for (var fact : facts) {
            size *= fact.values().size() + 1;
        }
        boolean few = size <= LARGEST
                && conditions.stream().allMatch(Condition::looksAtOneFact)
                && facts.stream().noneMatch(fact -> fact.values().isEmpty());
        return few ? Optional.of(new AssessmentTable<>(rule, new ArrayList<>(facts), size)) : Optional.empty();
    }

    private static <F> Stream<Condition<F, ?>> conditions(Rule<F> rule) {
        return switch (rule) {
            case Condition<F, ?> condition -> Stream.of(condition);
            case Whole<F> whole -> whole.parts().stream().flatMap(AssessmentTable::conditions);
            case Once<?> once -> once.parts().stream().flatMap(part -> conditions(cast(part)));
        };
    }

    @SuppressWarnings("unchecked") // the parts of a rule about a case are about the same case
    private static <F> Rule<F> cast(Rule<?> part) {
        return (Rule<F>) part;
    }

    /** The assessment of a case. */
    Assessment of(F about) {
        int place = 0;
        for (int number = 0; number < facts.size(); number++) {
            var fact = facts.get(number);
            place = place * (fact.values().size() + 1) + CodeTable.place(fact.in(about)) + 1;
        }
        var known = made[place];
        if (known == null) {
            known = rule.assess(about);
            made[place] = known;
        }
        return known;
    }
}
