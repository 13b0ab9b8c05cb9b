package no.peil.eligibility;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.law.LegalRef;
import no.peil.law.Phrase;
import no.peil.law.QuestionOutline;
import no.peil.law.RuleOutline;
import no.peil.law.RuleSetOutline;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is another in a rule set than in the one before it: a question, an answer or a rule, compared by their keys.
 *
 * @param asked the question that an answer answers; null for a question and for a rule
 * @param source where a rule stands in the Act; null for a question and for an answer
 */
public record RuleSetChange(
        Kind kind,
        Phrase words,
        @Nullable Phrase asked,
        @Nullable LegalRef source) {

    /** How it is another. */
    public enum Kind {
        NEW,
        GONE,
        /** The rule is the same, and the numbers in it are not. */
        OTHER_NUMBERS
    }

    /** Everything that is another; of a rule that is new or gone not also what it is made of. */
    public static List<RuleSetChange> between(RuleSetOutline before, RuleSetOutline after) {
        var changes = new ArrayList<RuleSetChange>();
        changes.addAll(onlyIn(after, before, Kind.NEW));
        changes.addAll(onlyIn(before, after, Kind.GONE));
        var earlier = byKey(before);
        byKey(after).forEach((key, rule) -> {
            var old = earlier.get(key);
            if (old != null && !old.arguments().equals(rule.arguments())) {
                changes.add(of(Kind.OTHER_NUMBERS, rule));
            }
        });
        return List.copyOf(changes);
    }

    private static List<RuleSetChange> onlyIn(RuleSetOutline one, RuleSetOutline other, Kind kind) {
        var found = new ArrayList<RuleSetChange>();
        Map<String, QuestionOutline> asked =
                other.questions().stream().collect(toMap(QuestionOutline::key, Function.identity()));
        var known = new HashSet<>(byKey(other).keySet());
        for (var question : one.questions()) {
            var same = asked.get(question.key());
            if (same == null) {
                found.add(new RuleSetChange(kind, asked(question), null, null));
                rules(question)
                        .flatMap(RuleOutline::withParts)
                        .map(RuleOutline::key)
                        .forEach(known::add);
            } else {
                var said = phrases(same).collect(toSet());
                phrases(question)
                        .filter(phrase -> !said.contains(phrase))
                        .distinct()
                        .forEach(phrase -> found.add(new RuleSetChange(kind, phrase, asked(question), null)));
            }
        }
        Stream.concat(one.questions().stream().flatMap(RuleSetChange::rules), one.provisions().stream())
                .forEach(rule -> topmost(rule, known, kind, found));
        return found;
    }

    private static void topmost(RuleOutline rule, Set<String> known, Kind kind, List<RuleSetChange> found) {
        if (known.contains(rule.key())) {
            rule.parts().forEach(part -> topmost(part, known, kind, found));
        } else {
            found.add(of(kind, rule));
            rule.withParts().map(RuleOutline::key).forEach(known::add);
        }
    }

    private static RuleSetChange of(Kind kind, RuleOutline rule) {
        return new RuleSetChange(kind, new Phrase("rule." + rule.key(), rule.arguments()), null, rule.source());
    }

    private static Phrase asked(QuestionOutline question) {
        return Phrase.of("question." + question.key());
    }

    private static Stream<RuleOutline> rules(QuestionOutline question) {
        return question.answers().stream().map(QuestionOutline.AnswerOutline::when);
    }

    private static Stream<Phrase> phrases(QuestionOutline question) {
        return question.answers().stream().flatMap(answer -> answer.says().stream());
    }

    private static Map<String, RuleOutline> byKey(RuleSetOutline rules) {
        return rules.rules()
                .collect(toMap(RuleOutline::key, Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }
}
