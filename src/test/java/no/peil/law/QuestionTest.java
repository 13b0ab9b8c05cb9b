package no.peil.law;

import static no.peil.law.Question.answer;
import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final LegalRef HERE = INTEGRATION_ACT.section("8");

    private static final Question<Integer, String> SIZE =
            Question.of("size", "small", answer("huge", above(100)), answer("large", above(10)));

    @Test
    void theFirstAnswerWhoseRuleIsMetHolds() {
        assertThat(SIZE.ask(500)).isEqualTo("huge");
        assertThat(SIZE.ask(50)).isEqualTo("large");
        assertThat(SIZE.ask(5)).isEqualTo("small");
        assertThat(SIZE.found(50).orElseThrow().when().key()).isEqualTo("above-10");
        assertThat(SIZE.found(5)).isEmpty();
    }

    @Test
    void aRuleBookPrintsTheAnswersInOrderAndWhatHoldsOtherwise() {
        var rules = new RuleSet<Integer>("r9", List.of(SIZE, Question.of("none", "x")), List.of(above(7)))
                .outline(says -> List.of(Phrase.of("says." + says)));

        var page = RuleBook.markdown(rules, QuestionTest::words);

        assertThat(page).isEqualTo("""

                        ### question.size

                        1. **says.huge**
                            - rule.above-100 (integreringsloven § 8)
                        1. **says.large**
                            - rule.above-10 (integreringsloven § 8)
                        1. **rule-book.otherwise**

                        ### rule-book.provisions

                        - rule.above-7 (integreringsloven § 8)
                        """);
    }

    @Test
    void aRuleOfPartsIsPrintedWholeOnceAndTheSameAnswerIsNotRepeated() {
        var between = Rule.allOf("between", HERE, above(1), Rule.not("not-above", HERE, above(9)));
        var either = Rule.anyOf("either", HERE, between, above(20));
        var question = Question.of("q", "no", answer("yes", between), answer("yes", either), answer("no", above(0)));
        var rules =
                new RuleSet<Integer>("r9", List.of(question), List.of()).outline(says -> List.of(Phrase.of("" + says)));

        assertThat(RuleBook.markdown(rules, QuestionTest::words)).isEqualTo("""

                        ### question.q

                        1. **yes**
                            - rule.between: rule-book.connective.ALL (integreringsloven § 8)
                              - rule.above-1 (integreringsloven § 8)
                              - rule.not-above (integreringsloven § 8)
                            - rule.either: rule-book.connective.ANY (integreringsloven § 8)
                              - rule.between, rule-book.as-above (integreringsloven § 8)
                              - rule.above-20 (integreringsloven § 8)
                        1. **no**
                            - rule.above-0 (integreringsloven § 8)
                        """);
        assertThat(rules.rules().map(RuleOutline::key))
                .startsWith("between", "above-1", "not-above", "above-9", "either");
    }

    @Test
    void aRuleOfOnePartSaysSo() {
        var one = new RuleSet<Integer>("r9", List.of(), List.of(Rule.allOf("one", HERE, above(3))))
                .outline(says -> List.of());

        assertThat(RuleBook.markdown(one, QuestionTest::words)).contains("rule.one: rule-book.connective.one");
    }

    @Test
    void theSmallestChangeOfEachFactThatTurnsTheAnswerIsFound() {
        var changes = Stream.of(
                new Counterfactual<>(Fact.A, 5, 200, 195, 200),
                new Counterfactual<>(Fact.A, 5, 11, 6, 11),
                new Counterfactual<>(Fact.A, 5, 9, 4, 9),
                new Counterfactual<>(Fact.B, 5, 101, 1, 101),
                new Counterfactual<>(Fact.C, 5, 6, 0, 6));

        assertThat(Counterfactual.turning(5, SIZE::ask, changes).stream().map(Counterfactual::to))
                .containsExactly(101, 11);
    }

    private enum Fact {
        A,
        B,
        C
    }

    private static Rule<Integer> above(int limit) {
        return Rule.condition(
                "above-" + limit, HERE, new no.peil.law.Fact<>("size", size -> size), size -> size > limit);
    }

    private static String words(Phrase phrase) {
        return phrase.key();
    }
}
