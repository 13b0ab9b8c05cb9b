package no.peil.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The words of rules, facts and values as they were when an assessment was made, by language and key. Words change with
 * the law: what was told then must be readable then and later.
 *
 * @param byLanguage {@code nb}, {@code nn}, {@code en}
 */
public record KeptTexts(Map<String, Map<String, String>> byLanguage) {

    private static final String REFERENCE = "nb";
    private static final List<String> LANGUAGES = List.of(REFERENCE, "nn", "en");

    /** Whatever an assessment mentions. */
    private static final List<String> MENTIONED = List.of(
            "rule.",
            "fact.",
            "regime.",
            "permit.",
            "reference-permit.",
            "residence-kind.",
            "prior-education.",
            "end-goal.",
            "mapping-body.",
            "registered.",
            "warning.",
            "age-group.",
            "counted-from.",
            "career-guidance.",
            "assessment.column.",
            "eligibility.column.",
            "eligibility.summary.",
            "eligibility.outcome.",
            "eligibility.value.");

    /** The portal's own words of today. */
    static KeptTexts ofToday() {
        var texts = new TreeMap<String, Map<String, String>>();
        LANGUAGES.forEach(language -> texts.put(language, mentioned(language)));
        return new KeptTexts(texts);
    }

    /** The words for a key: those that were kept, in the language, else in Bokmål; else the portal's own of today. */
    public Optional<String> text(Locale language, String key) {
        return kept(language.getLanguage(), key)
                .or(() -> kept(REFERENCE, key))
                .or(() -> Today.TEXTS.kept(language.getLanguage(), key));
    }

    private Optional<String> kept(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    /** Read once: what the portal says does not change while it runs. */
    private static final class Today {
        private static final KeptTexts TEXTS = ofToday();
    }

    private static Map<String, String> mentioned(String language) {
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> MENTIONED.stream().anyMatch(key::startsWith))
                .forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
