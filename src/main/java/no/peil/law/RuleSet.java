package no.peil.law;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that hold in a time: questions with their answers, in the order in which they are read, and provisions that stand
 * for themselves.
 *
 * @param key names it; its words stand under {@code regime.<key>}
 */
public record RuleSet<F>(String key, List<Question<F, ?>> questions, List<Rule<F>> provisions) {

    /** The rule of every answer and every provision, in the order of the rule set. */
    public Stream<Rule<F>> rules() {
        return Stream.concat(
                questions.stream()
                        .flatMap(question -> question.answers().stream().map(Question.Answer::when)),
                provisions.stream());
    }
}
