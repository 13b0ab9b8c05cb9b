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

        @Override
        protected boolean isFreeToAsk() {
            return true;
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

    private enum Colour {
        RED,
        GREEN
    }

    /** What a case is made of: a yes or no, and a code; null for what is not known. */
    private static final class Painted extends CaseMemory {

        private final @Nullable Boolean dry;
        private final @Nullable Colour colour;
        private final boolean free;

        Painted(@Nullable Boolean dry, @Nullable Colour colour, boolean free) {
            super(Place.values().length);
            this.dry = dry;
            this.colour = colour;
            this.free = free;
        }

        @Override
        protected boolean isFreeToAsk() {
            return free;
        }
    }

    private static final Rule<Painted> PLAIN = Rule.allOf(
            "all",
            HERE,
            Rule.condition("dry", HERE, Fact.yesOrNo("dry", (Painted thing) -> thing.dry), (Boolean dry) -> dry),
            Rule.not(
                    "not-red",
                    HERE,
                    Rule.condition(
                            "red",
                            HERE,
                            Fact.code("colour", Colour.class, (Painted thing) -> thing.colour),
                            (Colour colour) -> colour == Colour.RED)));

    @Test
    void aRuleOfFewFactsSaysTheSameOfAllWhoAreAlike() {
        var rule = Rule.once(Place.ADULT, PLAIN);

        assertThat(rule.assess(new Painted(true, Colour.GREEN, true)))
                .isSameAs(rule.assess(new Painted(true, Colour.GREEN, true)));
        for (var dry : new Boolean[] {true, false, null}) {
            for (var colour : new Colour[] {Colour.RED, Colour.GREEN, null}) {
                var plain = PLAIN.assess(new Painted(dry, colour, true));
                assertThat(rule.assess(new Painted(dry, colour, true))).isEqualTo(plain);
                assertThat(rule.outcome(new Painted(dry, colour, true))).isEqualTo(plain.outcome());
                assertThat(rule.outcome(new Painted(dry, colour, false))).isEqualTo(plain.outcome());
            }
        }
    }
}
