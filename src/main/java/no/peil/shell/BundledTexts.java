package no.peil.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of the three languages. Whoever asks for another language gets Bokmål, on whatever machine: Vaadin's own
 * provider would fall back to the language of the JVM. Numbers inside a text are written the Norwegian way.
 */
@Component
class BundledTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(BundledTexts.class);
    private static final Locale NORWEGIAN_NUMBERS = InterfaceLanguage.NB.locale();

    private final Map<String, ResourceBundle> bundles = Stream.of(InterfaceLanguage.values())
            .collect(Collectors.toUnmodifiableMap(
                    InterfaceLanguage::code,
                    language -> ResourceBundle.getBundle(
                            "vaadin-i18n.translations",
                            language.locale(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))));

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(InterfaceLanguage.values())
                .map(InterfaceLanguage::locale)
                .toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return InterfaceLanguage.NB.locale();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var bundle = bundle(locale);
        if (!bundle.containsKey(key)) {
            LOG.warn("No text for the key {}", key);
            return "!" + key + "!";
        }
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, NORWEGIAN_NUMBERS).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        var bundle = bundle(locale);
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    private ResourceBundle bundle(Locale locale) {
        return Optional.ofNullable(bundles.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(bundles.get(InterfaceLanguage.NB.code())))
                .orElseThrow();
    }
}
