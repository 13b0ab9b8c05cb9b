package no.peil.competence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Properties;
import no.peil.law.Outcome;
import no.peil.law.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretingActTest {

    private static final LocalDate LAST_DAY_OF_THE_DISPENSATION = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY_AFTER = LocalDate.of(2027, 1, 1);

    @Nested
    @DisplayName("tolkeloven § 4: no child")
    class Section4 {

        @ParameterizedTest
        @EnumSource(value = Assistance.class, mode = EnumSource.Mode.EXCLUDE, names = "CHILD")
        void anAdultIsNoChild(Assistance assistance) {
            assertThat(InterpretingAct.NO_CHILD.outcome(conveyedBy(assistance, null)))
                    .isEqualTo(Outcome.MET);
        }

        @ParameterizedTest
        @EnumSource(
                value = DeviationGround.class,
                names = {"EMERGENCY", "CHILD_CONSIDERED"})
        void aChildMayConveyOnTheTwoGroundsOfTheAct(DeviationGround ground) {
            assertThat(InterpretingAct.NO_CHILD.outcome(conveyedBy(Assistance.CHILD, ground)))
                    .isEqualTo(Outcome.MET);
        }

        @ParameterizedTest
        @EnumSource(
                value = DeviationGround.class,
                names = {"CANNOT_WAIT", "STRONG_REASONS"})
        void whatExcusesAnUnqualifiedInterpreterDoesNotExcuseAChild(DeviationGround ground) {
            assertThat(InterpretingAct.NO_CHILD.outcome(conveyedBy(Assistance.CHILD, ground)))
                    .isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void aChildWithoutAGroundIsNotYetAllowed() {
            assertThat(InterpretingAct.NO_CHILD.holds(conveyedBy(Assistance.CHILD, null)))
                    .isFalse();
        }

        @ParameterizedTest
        @EnumSource(
                value = DeviationGround.class,
                names = {"EMERGENCY", "CHILD_CONSIDERED"})
        void theExceptionIsAlwaysReasoned(DeviationGround ground) {
            assertThat(InterpretingAct.mustSayWhy(conveyedBy(Assistance.CHILD, ground)))
                    .isTrue();
        }
    }

    @Nested
    @DisplayName("tolkeloven § 6: an interpreter is needed")
    class Section6 {

        @Test
        void whoeverHasAnotherLanguageAndSpeaksNorwegianBelowB1NeedsOne() {
            assertThat(InterpretingAct.REQUIRED.outcome(inNorwegian("ti", false)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void whoeverSpeaksNorwegianAtB1NeedsNone() {
            assertThat(InterpretingAct.REQUIRED.outcome(inNorwegian("ti", true)))
                    .isEqualTo(Outcome.NOT_MET);
            assertThat(InterpretingAct.mustSayWhy(inNorwegian("ti", true))).isFalse();
        }

        @Test
        void whenNobodyKnowsHowWellThePersonSpeaksTheCaseWorkerJudgesAndSaysWhy() {
            assertThat(InterpretingAct.REQUIRED.outcome(inNorwegian("ti", null)))
                    .isEqualTo(Outcome.UNKNOWN);
            assertThat(InterpretingAct.mustSayWhy(inNorwegian("ti", null))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"no", "nb", "nn"})
        void whoeverIsRegisteredWithNorwegianNeedsNone(String norwegian) {
            assertThat(InterpretingAct.REQUIRED.outcome(inNorwegian(norwegian, null)))
                    .isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void anUnknownInterpreterLanguageIsNotTakenForNorwegian() {
            assertThat(InterpretingAct.REQUIRED.outcome(inNorwegian(null, null)))
                    .isEqualTo(Outcome.UNKNOWN);
        }

        @Test
        void aCaseWorkerWhoSpeaksThePersonsLanguageNeedsNoInterpreter() {
            var facts = new ConversationFacts(DAY_AFTER, "ti", "ti", null, Assistance.COMMON_LANGUAGE, null, null);

            assertThat(InterpretingAct.REQUIRED.outcome(facts)).isEqualTo(Outcome.NOT_MET);
        }

        private ConversationFacts inNorwegian(@Nullable String interpreterLanguage, @Nullable Boolean speaks) {
            return new ConversationFacts(
                    DAY_AFTER, interpreterLanguage, "no", speaks, Assistance.COMMON_LANGUAGE, null, null);
        }
    }

    @Nested
    @DisplayName("tolkeloven § 7: a qualified interpreter")
    class Section7 {

        @ParameterizedTest
        @EnumSource(value = InterpreterLevel.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_QUALIFIED")
        void allFiveCategoriesAreQualified(InterpreterLevel level) {
            assertThat(InterpretingAct.QUALIFIED.outcome(through(level, DAY_AFTER, null)))
                    .isEqualTo(Outcome.MET);
            assertThat(InterpretingAct.mustSayWhy(through(level, DAY_AFTER, null)))
                    .isFalse();
        }

        @Test
        void theDispensationLastsToTheEndOf2026() {
            assertThat(InterpretingAct.QUALIFIED.holds(
                            through(InterpreterLevel.NOT_QUALIFIED, LAST_DAY_OF_THE_DISPENSATION, null)))
                    .isTrue();
            assertThat(InterpretingAct.QUALIFIED.holds(through(InterpreterLevel.NOT_QUALIFIED, DAY_AFTER, null)))
                    .isFalse();
        }

        @Test
        void theLogSaysWhyAlsoWhileTheDispensationLasts() {
            assertThat(InterpretingAct.mustSayWhy(
                            through(InterpreterLevel.NOT_QUALIFIED, LAST_DAY_OF_THE_DISPENSATION, null)))
                    .isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = DeviationGround.class,
                names = {"EMERGENCY", "CANNOT_WAIT", "STRONG_REASONS"})
        void theThreeGroundsOfTheActExcuseFromThenOn(DeviationGround ground) {
            assertThat(InterpretingAct.QUALIFIED.outcome(through(InterpreterLevel.NOT_QUALIFIED, DAY_AFTER, ground)))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void regardForAChildDoesNotExcuseAnUnqualifiedInterpreter() {
            assertThat(InterpretingAct.QUALIFIED.outcome(
                            through(InterpreterLevel.NOT_QUALIFIED, DAY_AFTER, DeviationGround.CHILD_CONSIDERED)))
                    .isEqualTo(Outcome.NOT_MET);
        }

        private ConversationFacts through(InterpreterLevel level, LocalDate day, @Nullable DeviationGround ground) {
            return new ConversationFacts(day, "ti", "no", null, Assistance.INTERPRETER, level, ground);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyRuleSaysWhatItIs(String language) throws Exception {
        var texts = new Properties();
        try (var file = getClass().getResourceAsStream("/vaadin-i18n/translations_" + language + ".properties")) {
            texts.load(file);
        }
        for (var rule :
                java.util.List.of(InterpretingAct.REQUIRED, InterpretingAct.QUALIFIED, InterpretingAct.NO_CHILD)) {
            assertHasWords(rule, texts);
        }
    }

    private static void assertHasWords(Rule<ConversationFacts> rule, Properties texts) {
        assertThat(texts).containsKey("interpreting-act." + rule.key());
        assertThat(rule.source().citedInFull()).startsWith("tolkeloven §");
        rule.parts().forEach(part -> assertHasWords(part, texts));
    }

    private static ConversationFacts conveyedBy(Assistance assistance, @Nullable DeviationGround ground) {
        return new ConversationFacts(DAY_AFTER, "ti", "no", null, assistance, null, ground);
    }
}
