package no.peil.law;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.not;
import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an assessment says of itself: what decided, on which facts, what is unknown; and how it is written and read again. */
class AssessmentTest {

    private static final LegalRef HERE = INTEGRATION_ACT.section("8").paragraph(1);

    private static final Rule<Map<String, Boolean>> HOME = holds("home");
    private static final Rule<Map<String, Boolean>> AGE = holds("age");
    private static final Rule<Map<String, Boolean>> PERMIT = holds("permit");
    private static final Rule<Map<String, Boolean>> REFUSED = not("not-refused", HERE, holds("refused"));
    private static final Rule<Map<String, Boolean>> RULE =
            allOf("right", HERE, anyOf("covered", HERE, AGE, PERMIT), HOME, REFUSED);

    @Test
    void everyConditionOfARightThatIsMetDecided() {
        assertThat(deciding(person(true, false, true, false))).containsExactly("age", "home", "refused");
    }

    @Test
    void onlyWhatFailsDecidedARightThatIsNotMet() {
        assertThat(deciding(person(false, false, true, false))).containsExactly("age", "permit");
        assertThat(deciding(person(true, true, true, true))).containsExactly("refused");
        assertThat(deciding(person(null, null, false, false))).containsExactly("home");
    }

    @Test
    void whatIsOpenIsWhatSomebodyMustFindOut() {
        var open = RULE.assess(person(null, false, true, null));

        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.unknown()).containsExactly("age", "refused");
        assertThat(RULE.assess(person(true, null, true, false)).unknown()).isEmpty();
    }

    @Test
    void theFactsItUsedAreToldOnce() {
        var both = allOf("both", HERE, AGE, AGE).assess(person(true, true, true, false));

        assertThat(both.factsUsed()).hasSize(1);
        assertThat(both.factsUsed().getFirst().value()).isEqualTo(true);
    }

    @Test
    void isReadAgainAsItWasWritten() {
        for (var age : new Boolean[] {true, false, null}) {
            var assessed = RULE.assess(person(age, true, null, false));

            assertThat(RULE.outline().read(assessed.written())).isEqualTo(assessed);
        }
    }

    @Test
    void aDayAndACodeAreReadAsTheyAre() {
        var day = LocalDate.of(2026, 3, 2);
        Rule<String> settled = condition("settled", HERE, new Fact<>("day", person -> day), known -> true);
        Rule<String> permit = condition("permit", HERE, new Fact<>("permit", person -> "UTL_28"), held -> true);
        var assessed = allOf("both", HERE, settled, permit).assess("");

        assertThat(assessed.written()).isEqualTo("MMM|2026-03-02|UTL_28");
        assertThat(allOf("both", HERE, settled, permit).outline().read(assessed.written()))
                .isEqualTo(assessed);
    }

    @Test
    void whatAnotherRuleWroteIsNotRead() {
        var written = RULE.assess(person(true, true, true, false)).written();
        var other = HOME.outline();

        assertThatThrownBy(() -> other.read(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("home");
        assertThatThrownBy(() -> RULE.outline().read("MM")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RULE.outline().read("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.read("X|true")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.read("M|true|true")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutlineHoldsTheNumbersThatItsWordsMention() {
        Rule<String> ofAge = condition(
                "of-age", HERE, List.of(18, 55), new Fact<String, Integer>("age", String::length), age -> age > 1);

        assertThat(ofAge.outline().arguments()).containsExactly(18, 55);
        assertThat(ofAge.assess("ab").arguments()).containsExactly(18, 55);
        assertThat(ofAge.outline().fact()).isEqualTo("age");
        assertThat(RULE.outline().withParts().map(RuleOutline::key))
                .containsExactly("right", "covered", "age", "permit", "home", "not-refused", "refused");
        assertThat(RULE.outline().fact()).isNull();
        assertThat(RULE.outline().arguments()).isEmpty();
    }

    private static List<String> deciding(Map<String, Boolean> person) {
        return RULE.assess(person).deciding().map(Assessment::rule).toList();
    }

    private static Rule<Map<String, Boolean>> holds(String fact) {
        return condition(fact, HERE, new Fact<>(fact, person -> person.get(fact)), value -> value);
    }

    private static Map<String, Boolean> person(
            @Nullable Boolean age, @Nullable Boolean permit, @Nullable Boolean home, @Nullable Boolean refused) {
        var person = new HashMap<String, Boolean>();
        person.put("age", age);
        person.put("permit", permit);
        person.put("home", home);
        person.put("refused", refused);
        return person;
    }
}
