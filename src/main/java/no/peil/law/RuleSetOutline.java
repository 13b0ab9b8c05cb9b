package no.peil.law;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule set without its tests: what a rule book prints.
 *
 * @param key its words stand under {@code regime.<key>}
 */
public record RuleSetOutline(String key, List<QuestionOutline> questions, List<RuleOutline> provisions) {

    /** Every rule and all that it is made of, in the order of the rule set. */
    public Stream<RuleOutline> rules() {
        return Stream.concat(
                        questions.stream()
                                .flatMap(question -> question.answers().stream().map(answer -> answer.when())),
                        provisions.stream())
                .flatMap(RuleOutline::withParts);
    }
}
