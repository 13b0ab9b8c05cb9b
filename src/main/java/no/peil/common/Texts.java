package no.peil.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The portal's texts in one language, for what is written without a user's page: a command's answer, a document, a list. */
public record Texts(ResourceBundle texts, Locale locale) {

    /** The texts in a language, or in Bokmål when there are none in it. */
    public static Texts in(Locale wanted) {
        String language = wanted.getLanguage();
        var locale = Locale.of(language.equals("nn") || language.equals("en") ? language : "nb");
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    /** The text of a key, with its arguments in their places. */
    public String of(String key, List<?> arguments) {
        String text = texts.getString(key);
        return arguments.isEmpty() ? text : new MessageFormat(text, locale).format(arguments.toArray());
    }
}
