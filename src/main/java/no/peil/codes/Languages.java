package no.peil.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that the persons of the register speak. */
public final class Languages {

    private static final List<Language> ALL = CodeList.read(
            "spraak",
            line -> new Language(
                    line.getField("kode"),
                    line.getField("nb"),
                    line.getField("en"),
                    CodeList.names(line.getField("andre_navn")),
                    line.getField("høyre_til_venstre").equals("ja")));

    private static final Map<String, Language> BY_CODE = byCode();

    private static final NameIndex<Language> BY_NORWEGIAN_NAME = new NameIndex<>(ALL, language -> {
        var names = new ArrayList<>(language.otherNames());
        names.add(language.norwegian());
        return names;
    });

    private Languages() {}

    /** All of them, by code. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language of an ISO 639 code, of two letters or three. */
    public static Optional<Language> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT)));
    }

    /** The one language with that Norwegian name. */
    public static Optional<Language> named(String name) {
        return BY_NORWEGIAN_NAME.find(name);
    }

    /** The name in the reader's language, or the code itself when the list does not have it. */
    public static String displayName(String code, Locale locale) {
        return withCode(code).map(language -> language.displayName(locale)).orElse(code);
    }

    /** Two-letter codes have a three-letter twin, which other registers use. */
    private static Map<String, Language> byCode() {
        Map<String, Language> byCode = new HashMap<>();
        for (Language language : ALL) {
            if (language.code().length() == 2) {
                byCode.put(Locale.of(language.code()).getISO3Language(), language);
            }
        }
        ALL.forEach(language -> byCode.put(language.code(), language));
        return Map.copyOf(byCode);
    }
}
