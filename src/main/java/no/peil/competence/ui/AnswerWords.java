package no.peil.competence.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.competence.CompetenceItem;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.QuestionTexts;

/** How the person's own answers are said in the person's own language. */
final class AnswerWords {

    private AnswerWords() {}

    /** Whether the person is asked about the field: codes and sources are the case worker's. */
    static boolean isAsked(ItemField field) {
        return field.kind() != FieldKind.PROVENANCE
                && field.kind() != FieldKind.OCCUPATION
                && field != ItemField.KNOWN_BY
                && field != ItemField.PRIOR_LEARNING;
    }

    static String summary(CompetenceItem item, QuestionTexts texts) {
        return item.section().fields().stream()
                .filter(field -> item.value(field).isPresent())
                .map(field -> texts.label(field) + " "
                        + value(field, item.value(field).orElseThrow(), texts))
                .collect(Collectors.joining(" · "));
    }

    static String value(ItemField field, String value, QuestionTexts texts) {
        return switch (field.kind()) {
            case TEXT, NUMBER, YEAR, OCCUPATION -> value;
            case COUNTRY -> country(value, texts);
            case LANGUAGE -> language(value, texts);
            default -> texts.choice(field, value);
        };
    }

    static String country(String code, QuestionTexts texts) {
        var locale = texts.language().locale();
        if (isNorwegianOrEnglish(locale)) {
            return Countries.displayName(code, locale);
        }
        var name = Locale.of("", code).getDisplayCountry(locale);
        return name.equals(code) ? Countries.displayName(code, Locale.ENGLISH) : name;
    }

    static String language(String code, QuestionTexts texts) {
        var locale = texts.language().locale();
        if (isNorwegianOrEnglish(locale)) {
            return Languages.displayName(code, locale);
        }
        var name = Locale.forLanguageTag(code).getDisplayLanguage(locale);
        return name.equals(code) ? Languages.displayName(code, Locale.ENGLISH) : name;
    }

    private static boolean isNorwegianOrEnglish(Locale locale) {
        return locale.getLanguage().equals("nb")
                || locale.getLanguage().equals("nn")
                || locale.getLanguage().equals("en");
    }
}
