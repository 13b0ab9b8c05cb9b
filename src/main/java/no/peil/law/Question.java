package no.peil.law;

import java.util.List;
import java.util.Optional;

/**
 * A question with several answers in the law, as a list to be read from the top: the first answer whose rule is met holds.
 *
 * @param key names it; its words stand under {@code question.<key>}
 * @param otherwise the answer when no rule is met
 */
public record Question<F, A>(String key, List<Answer<F, A>> answers, A otherwise) {

    /** An answer and the rule under which it holds. */
    public record Answer<F, A>(A says, Rule<F> when) {}

    /** Reads the list from the top. */
    @SafeVarargs
    public static <F, A> Question<F, A> of(String key, A otherwise, Answer<F, A>... answers) {
        return new Question<>(key, List.of(answers), otherwise);
    }

    /** One entry of the list. */
    public static <F, A> Answer<F, A> answer(A says, Rule<F> when) {
        return new Answer<>(says, when);
    }

    /** The entry that holds; empty when none does. */
    public Optional<Answer<F, A>> found(F facts) {
        for (var answer : answers) {
            if (answer.when().holds(facts)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** What the law answers. */
    public A ask(F facts) {
        for (var answer : answers) {
            if (answer.when().holds(facts)) {
                return answer.says();
            }
        }
        return otherwise;
    }
}
