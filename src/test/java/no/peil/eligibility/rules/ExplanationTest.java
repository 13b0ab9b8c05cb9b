package no.peil.eligibility.rules;

import static no.peil.eligibility.rules.Persons.aNewlySettledRefugee;
import static no.peil.eligibility.rules.Persons.aNorwegiansSpouse;
import static no.peil.eligibility.rules.Persons.aRefugeeFromBeforeTheAct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
            var explained = Eligibility.explain(facts, LawParameters.STATUTE);
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
        return Eligibility.explain(person.build(), LawParameters.STATUTE).programme().stream()
                .map(Assessment::rule)
                .toList();
    }
}
