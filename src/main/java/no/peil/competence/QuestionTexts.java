package no.peil.competence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The questions to the participant in their own language, as they stand in {@code questions/questions_<language>.properties}. */
public final class QuestionTexts {

    private static final Map<ParticipantLanguage, QuestionTexts> ALL = new EnumMap<>(ParticipantLanguage.class);
    private static final Properties NAMES = read("names");

    static {
        for (var language : ParticipantLanguage.values()) {
            ALL.put(language, new QuestionTexts(language, read("questions_" + language.code())));
        }
    }

    private final ParticipantLanguage language;
    private final Properties texts;

    private QuestionTexts(ParticipantLanguage language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of a language. */
    public static QuestionTexts in(ParticipantLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** What the language is called in itself. */
    public static String nameOf(ParticipantLanguage language) {
        return NAMES.getProperty(language.code(), language.code());
    }

    /** Which language they are in. */
    public ParticipantLanguage language() {
        return language;
    }

    /** A text, with the value in its one open place, if it has one. */
    public String of(String key, Object... value) {
        var text = find(key).orElseThrow(() -> new IllegalArgumentException("no question text " + key));
        return value.length == 0 ? text : text.replace("{0}", String.valueOf(value[0]));
    }

    /** A text that not every question has, such as its help. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** What a section is called. */
    public String section(Section section) {
        return of("section." + section);
    }

    /** The question of a field, in short. */
    public String label(ItemField field) {
        return of("field." + field);
    }

    /** A choice in the person's words. */
    public String choice(ItemField field, String value) {
        return field.kind() == FieldKind.YES_NO
                ? of(value.equals("true") ? "ui.yes" : "ui.no")
                : of("value." + field.kind() + "." + value);
    }

    /** All keys, for the test that holds the languages together. */
    java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Properties read(String name) {
        var properties = new Properties();
        var place = "/questions/" + name + ".properties";
        try (var file = QuestionTexts.class.getResourceAsStream(place)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(file, place), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
