package no.peil.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.law.Assessment;
import no.peil.law.Assessment.Connective;
import no.peil.law.Outcome;
import no.peil.law.Question;
import no.peil.law.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each condition of the rule book has been seen met, not met and unknown. */
@DisplayName("Hvert vilkår, på begge sider")
class EveryConditionTest {

    /** Silence is an answer here: nothing registered means that it has not happened. */
    private static final Set<String> NEVER_UNKNOWN = Set.of(
            "programme.not-declined",
            "programme.held-family-permit",
            "programme.work-ended-in-time",
            "mapping.mapped",
            "mapping.mapped-by-imdi",
            "mapping.not-assured",
            "former-act.before-the-act");

    /** What the register cannot hold. */
    private static final Set<String> ALWAYS_UNKNOWN = Set.of("chapter-6a.in-scheme");

    /** What has not happened is unknown to the rule, which then gives nothing to count from; it cannot fail. */
    private static final Set<String> NEVER_FAILS = Set.of("deadline.settled-by-agreement");

    private static final Map<String, Set<Outcome>> SEEN = new TreeMap<>();

    @BeforeAll
    static void askAboutManyPersons() {
        var persons = new RandomPersons(17);
        for (int number = 0; number < 1_500; number++) {
            var known = persons.completelyKnown();
            ask(known);
            ask(persons.withHoles(known, 1 + number % 4));
            ask(known.change().education(null).build());
            ask(known.change()
                    .mapping(Registered.IMDI)
                    .mappingAssuredOn(known.evaluatedOn())
                    .build());
        }
        ask(Persons.aNewlySettledRefugee()
                .evaluatedOn(Persons.day("2020-12-31"))
                .build());
    }

    private static void ask(ParticipantFacts facts) {
        var rules = LawParameters.STATUTE.rules().on(facts.evaluatedOn());
        var person = new Circumstances(facts, rules, Supposition.NONE);
        var answer = Eligibility.assess(facts);
        if (answer.programme() != ProgrammeStatus.UNDETERMINED) {
            person.settleProgramme(answer.programme());
        }
        var set = rules.ruleSet();
        Stream.of(
                        set.questions().stream().flatMap(EveryConditionTest::rules),
                        set.provisions().stream(),
                        rules.explaining())
                .flatMap(Function.identity())
                .map(rule -> rule.assess(person))
                .flatMap(EveryConditionTest::withParts)
                .filter(part -> part.connective() == Connective.ONE)
                .forEach(condition -> SEEN.computeIfAbsent(condition.rule(), key -> EnumSet.noneOf(Outcome.class))
                        .add(condition.outcome()));
    }

    private static <A> Stream<Rule<Circumstances>> rules(Question<Circumstances, A> question) {
        return question.answers().stream().map(Question.Answer::when);
    }

    private static Stream<Assessment> withParts(Assessment whole) {
        return Stream.concat(Stream.of(whole), whole.parts().stream().flatMap(EveryConditionTest::withParts));
    }

    @Test
    void isMetBySomebody() {
        assertThat(without(Outcome.MET)).containsExactlyInAnyOrderElementsOf(ALWAYS_UNKNOWN);
    }

    @Test
    void isNotMetByAnother() {
        assertThat(without(Outcome.NOT_MET))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ALWAYS_UNKNOWN, NEVER_FAILS, Set.of("former-act.before-the-act"))
                                .flatMap(Set::stream)
                                .toList());
    }

    @Test
    void isUnknownOfAThirdUnlessSilenceIsAnAnswer() {
        assertThat(without(Outcome.UNKNOWN)).containsExactlyInAnyOrderElementsOf(NEVER_UNKNOWN);
    }

    private static Set<String> without(Outcome outcome) {
        var keys = new TreeMap<>(SEEN);
        keys.values().removeIf(seen -> seen.contains(outcome));
        return keys.keySet();
    }
}
