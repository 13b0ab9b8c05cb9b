package no.peil.law;

import java.util.List;
import java.util.function.Function;
import no.peil.law.QuestionOutline.AnswerOutline;

/**
 * The rules that hold in a time: questions with their answers, in the order in which they are read, and provisions that stand
 * for themselves.
 *
 * @param key names it; its words stand under {@code regime.<key>}
 */
public record RuleSet<F>(String key, List<Question<F, ?>> questions, List<Rule<F>> provisions) {

    /**
     * The rule set as a rule book prints it.
     *
     * @param words what an answer says, in phrases
     */
    public RuleSetOutline outline(Function<Object, List<Phrase>> words) {
        return new RuleSetOutline(
                key,
                questions.stream()
                        .filter(question -> !question.answers().isEmpty())
                        .map(question -> outline(question, words))
                        .toList(),
                provisions.stream().map(Rule::outline).toList());
    }

    private static <F, A> QuestionOutline outline(Question<F, A> question, Function<Object, List<Phrase>> words) {
        return new QuestionOutline(
                question.key(),
                question.answers().stream()
                        .map(answer -> new AnswerOutline(
                                words.apply(answer.says()), answer.when().outline()))
                        .toList(),
                words.apply(question.otherwise()));
    }
}
