package no.peil.law;

import java.util.List;

/**
 * A question of the law and its answers, without the tests: what a rule book prints.
 *
 * @param key its words stand under {@code question.<key>}
 * @param otherwise what holds when no rule is met; empty where the law then says nothing
 */
public record QuestionOutline(String key, List<AnswerOutline> answers, List<Phrase> otherwise) {

    /**
     * An answer and the rule under which it holds.
     *
     * @param says one phrase, or several that are listed
     */
    public record AnswerOutline(List<Phrase> says, RuleOutline when) {}
}
