package no.peil.assess;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The portal's texts, for what runs without the portal. */
record Texts(ResourceBundle texts, Locale locale) {

    /** The texts in a language, or in Bokmål when there are none in it. */
    static Texts in(Locale wanted) {
        String language = wanted.getLanguage();
        var locale = Locale.of(language.equals("nn") || language.equals("en") ? language : "nb");
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    String of(String key, List<?> arguments) {
        String text = texts.getString(key);
        return arguments.isEmpty() ? text : new MessageFormat(text, locale).format(arguments.toArray());
    }
}
