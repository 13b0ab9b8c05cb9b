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

    /** The words for a key in a language, else in Bokmål; empty when it had none. */
    public Optional<String> text(Locale language, String key) {
        return Optional.ofNullable(byLanguage.get(language.getLanguage()))
                .flatMap(texts -> Optional.ofNullable(texts.get(key)))
                .or(() -> Optional.ofNullable(
                        byLanguage.getOrDefault(REFERENCE, Map.of()).get(key)));
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
