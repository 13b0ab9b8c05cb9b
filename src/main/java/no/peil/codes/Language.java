package no.peil.codes;

import java.util.List;
import java.util.Locale;

/**
 * A language that people speak or have interpreted.
 *
 * @param code ISO 639-1 where there is one, else ISO 639-3
 * @param norwegian the name in both kinds of Norwegian
 * @param otherNames further Norwegian names in use
 * @param rightToLeft whether it is written from right to left
 */
public record Language(String code, String norwegian, String english, List<String> otherNames, boolean rightToLeft) {

    public Language {
        otherNames = List.copyOf(otherNames);
    }

    /** The name in the reader's language. */
    public String displayName(Locale locale) {
        return locale.getLanguage().equals("en") ? english : norwegian;
    }
}
