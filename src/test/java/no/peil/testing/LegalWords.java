package no.peil.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import no.peil.law.Phrase;

/** The portal's own words of the law in one language, without the portal. */
public final class LegalWords {

    private final Properties texts = new Properties();

    /** Reads the texts of a language: nb, nn or en. */
    public LegalWords(String language) {
        var path = "/vaadin-i18n/translations_" + language + ".properties";
        try (var file = Objects.requireNonNull(LegalWords.class.getResourceAsStream(path))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a phrase. Fails where there is none. */
    public String say(Phrase phrase) {
        var text = texts.getProperty(phrase.key());
        if (text == null) {
            throw new IllegalArgumentException("no text for " + phrase.key());
        }
        var arguments = phrase.arguments().stream()
                .map(argument -> argument instanceof Phrase inner ? say(inner) : argument)
                .toArray();
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.forLanguageTag("nb")).format(arguments);
    }
}
