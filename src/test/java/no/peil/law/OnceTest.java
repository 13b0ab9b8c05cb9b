package no.peil.law;

import static no.peil.law.Statute.INTEGRATION_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnceTest {

    private static final LegalRef HERE = INTEGRATION_ACT.section("8");

    private enum Place {
        ADULT
    }

    private static final class Counted extends CaseMemory {

        private final @Nullable Integer age;
        private int asked;

        Counted(@Nullable Integer age) {
            super(Place.values().length);
            this.age = age;
        }

        @Nullable
        Integer age() {
            asked++;
            return age;
        }
    }

    private static final Rule<Counted> ADULT = Rule.once(
            Place.ADULT, Rule.condition("adult", HERE, new Fact<>("age", Counted::age), (Integer age) -> age >= 18));

    @Test
    void isAskedOnlyOnceAboutACase() {
        var person = new Counted(20);

        assertThat(ADULT.assess(person)).isSameAs(ADULT.assess(person));
        assertThat(ADULT.outcome(person)).isEqualTo(Outcome.MET);
        assertThat(person.asked).isEqualTo(1);
    }

    @Test
    void whatWasSaidWithoutReasonsStillHasThemWhenAskedFor() {
        var person = new Counted(17);

        assertThat(ADULT.outcome(person)).isEqualTo(Outcome.NOT_MET);
        assertThat(ADULT.outcome(person)).isEqualTo(Outcome.NOT_MET);
        assertThat(person.asked).isEqualTo(1);
        assertThat(ADULT.assess(person).used()).isEqualTo(new Assessment.FactUsed("age", 17));
    }

    @Test
    void anotherCaseIsAskedAnew() {
        assertThat(ADULT.outcome(new Counted(20))).isEqualTo(Outcome.MET);
        assertThat(ADULT.outcome(new Counted(null))).isEqualTo(Outcome.UNKNOWN);
        assertThat(ADULT.outcome(new Counted(17))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void isTheSameRuleToItsReaders() {
        assertThat(ADULT.outline().key()).isEqualTo("adult");
        assertThat(ADULT.outline().fact()).isEqualTo("age");
        assertThat(ADULT.outline().source()).isEqualTo(HERE);
        assertThat(ADULT.parts()).isEmpty();
    }
}
