package no.peil.codes;

import java.util.List;
import java.util.Locale;

/**
 * A country, or the lack of one, as a citizenship (<i>statsborgerskap</i>) names it.
 *
 * @param code ISO 3166-1 alpha-2; {@code XX} is stateless
 * @param otherNames further Norwegian names in use
 */
public record Country(String code, String bokmal, String nynorsk, String english, List<String> otherNames) {

    /** The code of those who are citizens of no country. */
    public static final String STATELESS = "XX";

    public Country {
        otherNames = List.copyOf(otherNames);
    }

    /** The name in the reader's language. */
    public String displayName(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nn" -> nynorsk;
            case "en" -> english;
            default -> bokmal;
        };
    }
}
