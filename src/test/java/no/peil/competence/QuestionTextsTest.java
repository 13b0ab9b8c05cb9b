package no.peil.competence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTextsTest {

    private static final QuestionTexts NORWEGIAN = QuestionTexts.in(ParticipantLanguage.NB);

    @ParameterizedTest
    @EnumSource
    void everyLanguageAsksTheSameQuestions(ParticipantLanguage language) {
        var texts = QuestionTexts.in(language);

        assertThat(texts.keys()).isEqualTo(NORWEGIAN.keys());
        assertThat(texts.keys()).allSatisfy(key -> {
            assertThat(texts.of(key)).isNotBlank();
            assertThat(texts.of(key).contains("{0}"))
                    .isEqualTo(NORWEGIAN.of(key).contains("{0}"));
        });
        assertThat(QuestionTexts.nameOf(language)).isNotEqualTo(language.code());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadFromRightToLeftIsWrittenInArabicLetters(ParticipantLanguage language) {
        boolean arabic = QuestionTexts.in(language)
                .of("ui.title")
                .chars()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);

        assertThat(language.isRightToLeft()).isEqualTo(arabic);
    }

    @Test
    void everySectionFieldAndChoiceHasItsWords() {
        for (var section : Section.values()) {
            assertThat(NORWEGIAN.section(section)).isNotBlank();
            assertThat(NORWEGIAN.of("section." + section + ".question")).isNotBlank();
        }
        for (var field : ItemField.values()) {
            if (field.kind() != FieldKind.PROVENANCE) {
                assertThat(NORWEGIAN.label(field)).isNotBlank();
                field.kind()
                        .choices()
                        .forEach(choice ->
                                assertThat(NORWEGIAN.choice(field, choice)).isNotBlank());
            }
        }
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        var code = RegistrationCode.random();

        assertThat(RegistrationCode.parse(" " + code.grouped().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(RegistrationCode.parse("OIL0-0000-00000")).contains(new RegistrationCode("0110000000000"));
        assertThat(RegistrationCode.parse("123")).isEmpty();
        assertThat(RegistrationCode.parse("")).isEmpty();
    }
}
