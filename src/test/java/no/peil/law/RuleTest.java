package no.peil.law;

import static no.peil.law.Outcome.MET;
import static no.peil.law.Outcome.NOT_MET;
import static no.peil.law.Outcome.UNKNOWN;
import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final LegalRef SOMEWHERE = INTEGRATION_ACT.section("8").paragraph(1);

    private static final Rule<Map<String, Boolean>> ONE = known("one");
    private static final Rule<Map<String, Boolean>> OTHER = known("other");

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void whatIsUnknownCountsOnlyWhereItCanDecide(Outcome one, Outcome other, Outcome all, Outcome any) {
        var allOf = Rule.allOf("all", SOMEWHERE, ONE, OTHER);
        var anyOf = Rule.anyOf("any", SOMEWHERE, ONE, OTHER);

        assertThat(allOf.outcome(facts(one, other))).isEqualTo(all);
        assertThat(allOf.outcome(facts(other, one))).isEqualTo(all);
        assertThat(anyOf.outcome(facts(one, other))).isEqualTo(any);
        assertThat(anyOf.outcome(facts(other, one))).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void whatMustNotBeMetIsTurnedRound(Outcome part, Outcome whole) {
        assertThat(Rule.not("not", SOMEWHERE, ONE).outcome(facts(part, MET))).isEqualTo(whole);
    }

    @Test
    void aConditionShowsTheFactThatItSaw() {
        var assessed = Rule.allOf("all", SOMEWHERE, ONE, OTHER).assess(facts(NOT_MET, UNKNOWN));

        assertThat(assessed.outcome()).isEqualTo(NOT_MET);
        assertThat(assessed.parts()).extracting(Assessment::rule).containsExactly("one", "other");
        assertThat(assessed.parts().getFirst().used()).isEqualTo(new Assessment.FactUsed("one", false));
        assertThat(assessed.parts().getLast().used()).isEqualTo(new Assessment.FactUsed("other", null));
    }

    private static Rule<Map<String, Boolean>> known(String name) {
        return Rule.condition(name, SOMEWHERE, new Fact<>(name, facts -> facts.get(name)), value -> value);
    }

    private static Map<String, Boolean> facts(Outcome one, Outcome other) {
        var facts = new HashMap<String, Boolean>();
        if (one != UNKNOWN) {
            facts.put("one", one == MET);
        }
        if (other != UNKNOWN) {
            facts.put("other", other == MET);
        }
        return facts;
    }
}
