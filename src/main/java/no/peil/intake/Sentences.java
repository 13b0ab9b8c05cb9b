package no.peil.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of messages outside the views: in the report of the programming interface and in the list of error lines. */
final class Sentences {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ResourceBundle texts;
    private final Locale locale;

    /** The texts in a language, or in Bokmål when there are none in it. */
    Sentences(Locale wanted) {
        String language = wanted.getLanguage();
        this.locale = Locale.of(language.equals("nn") || language.equals("en") ? language : "nb");
        this.texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Message message) {
        return of(message.key(), message.arguments());
    }

    String of(String key, List<?> arguments) {
        String text = texts.getString(key);
        return arguments.isEmpty() ? text : new MessageFormat(text, locale).format(arguments.toArray());
    }
}
