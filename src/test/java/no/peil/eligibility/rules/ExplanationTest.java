package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeFromBeforeTheAct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.peil.law.Assessment;
import no.peil.law.Outcome;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final String FORMER_ACT = "former-act.applies";

    @Test
    void saysOfEveryKnownPersonWhatTheAnswerSays() {
        var persons = new RandomPersons(2021);
        for (int number = 0; number < 3_000; number++) {
            var facts = persons.completelyKnown();
            var answer = Eligibility.assess(facts);
            var explained =
                    Eligibility.assessInFull(facts, LawParameters.STATUTE).explanation();
            var first = explained.programme().getFirst();

            assertThat(first.rule().equals(FORMER_ACT)).isEqualTo(answer.programme() == ProgrammeStatus.FORMER_ACT);
            if (first.rule().equals(FORMER_ACT)) {
                assertThat(first.outcome()).isEqualTo(Outcome.MET);
            } else {
                assertThat(first.outcome() == Outcome.MET)
                        .isEqualTo(answer.programme().isRight());
                assertThat(explained.mapping().outcome() == Outcome.MET).isEqualTo(answer.mappedBy() != null);
            }
        }
    }

    /** In one pass the answer is that of the answer alone, and every tree is read again as it was written. */
    @Test
    void isTheExplanationOfTheSameAnswerAndCanBeStored() {
        var persons = new RandomPersons(1814);
        for (int number = 0; number < 1_500; number++) {
            var facts = persons.withHoles(persons.completelyKnown(), number % 4);
            var assessed = Eligibility.assessInFull(facts, LawParameters.STATUTE);
            var edition = RuleBookEdition.on(facts.evaluatedOn(), LawParameters.STATUTE);

            assertThat(assessed.answer()).isEqualTo(Eligibility.assess(facts));
            for (var tree : assessed.explanation().trees()) {
                var outline = edition.outlines().stream()
                        .filter(rule -> rule.key().equals(tree.rule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(outline.read(tree.written()).written()).isEqualTo(tree.written());
            }
        }
    }

    /** What is remembered from case to case, and within one, is what each rule says when it is asked alone. */
    @Test
    void saysOfEachCaseWhatTheRulesSayWhenAskedOneByOne() {
        var persons = new RandomPersons(1905);
        for (int number = 0; number < 1_500; number++) {
            var facts = persons.withHoles(persons.completelyKnown(), number % 4);
            var right = Eligibility.assessInFull(facts, LawParameters.STATUTE)
                    .explanation()
                    .programme()
                    .getFirst();

            everyPart(right).forEach(part -> assertThat(part.outcome()).isEqualTo(ofItsParts(part)));
        }
    }

    private static Stream<Assessment> everyPart(Assessment whole) {
        return Stream.concat(Stream.of(whole), whole.parts().stream().flatMap(ExplanationTest::everyPart));
    }

    private static Outcome ofItsParts(Assessment part) {
        var parts = part.parts().stream().map(Assessment::outcome);
        return switch (part.connective()) {
            case ONE -> part.outcome();
            case ALL -> parts.reduce(Outcome.MET, Outcome::and);
            case ANY -> parts.reduce(Outcome.NOT_MET, Outcome::or);
            case NONE -> parts.reduce(Outcome.MET, Outcome::and).opposite();
        };
    }

    @Test
    void showsTheOfferWhenThereIsNoRight() {
        assertThat(rules(aNewlySettledRefugee())).containsExactly("programme.right-and-duty");
        assertThat(rules(aNorwegiansSpouse())).containsExactly("programme.right-and-duty", "offer.may-offer");
    }

    @Test
    void asksWhetherTheFormerActAppliesOnlyWhereItMay() {
        assertThat(rules(aRefugeeFromBeforeTheAct())).containsExactly(FORMER_ACT);
        assertThat(rules(aRefugeeFromBeforeTheAct().arrivedOn(null)))
                .containsExactly("programme.right-and-duty", FORMER_ACT);
    }

    private static List<String> rules(FactsBuilder person) {
        return Eligibility.assessInFull(person.build(), LawParameters.STATUTE).explanation().programme().stream()
                .map(Assessment::rule)
                .toList();
    }
}
