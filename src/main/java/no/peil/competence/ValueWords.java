package no.peil.competence;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.codes.Occupation;
import no.peil.codes.Occupations;

/** How the values of a record are said, on the screen and on paper alike. */
public final class ValueWords {

    private ValueWords() {}

    /**
     * A value as people say it.
     *
     * @param texts gives the text of a key in the language of {@code locale}
     */
    public static String of(ItemField field, String value, Locale locale, UnaryOperator<String> texts) {
        return switch (field.kind()) {
            case TEXT, NUMBER, YEAR -> value;
            case YES_NO -> texts.apply("competence.yes-no." + value);
            case LANGUAGE -> Languages.displayName(value, locale);
            case COUNTRY -> Countries.displayName(value, locale);
            case OCCUPATION -> Occupations.withCode(value).map(ValueWords::of).orElse(value);
            case CEFR_LEVEL,
                    SCRIPT,
                    KNOWN_BY,
                    EDUCATION_LEVEL,
                    DOCUMENTS,
                    RECOGNITION,
                    PRIOR_LEARNING,
                    INDUSTRY,
                    REFERENCES,
                    OTHER_KIND,
                    WISH_KIND,
                    PROVENANCE -> texts.apply("competence.value." + field.kind() + "." + value);
        };
    }

    /**
     * Through whom something was said: <i>gjennom tolk (tigrinja, kvalifisert (B), på skjerm)</i>.
     *
     * @param texts gives the text of a key in the language of {@code locale}
     */
    public static String of(Conveyance conveyance, Locale locale, UnaryOperator<String> texts) {
        var parts = new ArrayList<String>();
        parts.add(Languages.displayName(conveyance.language(), locale));
        Optional.ofNullable(conveyance.variant()).ifPresent(parts::add);
        Optional.ofNullable(conveyance.level())
                .ifPresent(level -> parts.add(texts.apply("conversation.level." + level + ".short")));
        parts.add(texts.apply("conversation.mode." + conveyance.mode() + ".short"));
        return texts.apply("conversation.through." + conveyance.assistance()) + " (" + String.join(", ", parts) + ")";
    }

    /** An occupation with its code. */
    public static String of(Occupation occupation) {
        return occupation.name() + " (" + occupation.code() + ")";
    }
}
