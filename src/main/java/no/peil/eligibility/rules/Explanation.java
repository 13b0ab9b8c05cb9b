package no.peil.eligibility.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.peil.law.Assessment;
import no.peil.law.Outcome;

/**
 * The conditions behind an answer, as trees.
 *
 * @param mapping why somebody must, or need not, map the person: the track of the place where the person lives
 * @param programme the right and duty; then the offer, when there is no right; then the act of 2003, where it may apply: it
 *     stands alone when it does
 * @param chapter6A the special provisions of chapter 6 A that apply to the person, or may
 */
public record Explanation(Assessment mapping, List<Assessment> programme, List<Assessment> chapter6A) {

    static Explanation of(Circumstances known) {
        var rules = known.rules();
        var formerAct = FormerAct.rule(rules.regime()).assess(known);
        if (formerAct.outcome() == Outcome.MET) {
            return new Explanation(formerAct, List.of(formerAct), List.of());
        }
        var right = rules.right().rule().assess(known);
        var programme = right.outcome() == Outcome.MET
                ? List.of(right)
                : List.of(right, rules.offer().rule().assess(known));
        if (formerAct.outcome() == Outcome.UNKNOWN) {
            programme = Stream.concat(programme.stream(), Stream.of(formerAct)).toList();
        }
        return new Explanation(rules.mapping().track(known).assess(known), programme, chapter6A(known));
    }

    private static List<Assessment> chapter6A(Circumstances known) {
        var rules = known.rules().chapter6A();
        if (rules.isEmpty()) {
            return List.of();
        }
        var provisions = new ArrayList<Assessment>(rules.size());
        for (var rule : rules) {
            if (rule.outcome(known) != Outcome.NOT_MET) {
                provisions.add(rule.assess(known));
            }
        }
        return List.copyOf(provisions);
    }

    /** Every tree, to be stored with the answer; the root's key names the rule of each. */
    public List<Assessment> trees() {
        var trees = new ArrayList<Assessment>(4);
        trees.addAll(programme);
        if (!programme.contains(mapping)) {
            trees.add(mapping);
        }
        trees.addAll(chapter6A);
        return trees;
    }
}
