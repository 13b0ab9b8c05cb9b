package no.peil.competence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which the questions can be asked of the participant. */
public enum ParticipantLanguage {
    NB("nb"),
    NN("nn"),
    EN("en"),
    UK("uk"),
    RU("ru"),
    AR("ar"),
    FA("fa"),
    PS("ps"),
    CKB("ckb"),
    KMR("kmr"),
    TI("ti"),
    SO("so"),
    SW("sw"),
    FR("fr"),
    ES("es");

    private final String code;

    ParticipantLanguage(String code) {
        this.code = code;
    }

    /** The language with that code, ISO 639. */
    public static Optional<ParticipantLanguage> withCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** ISO 639; also the page's {@code lang}. */
    public String code() {
        return code;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == AR || this == FA || this == PS || this == CKB;
    }

    /** For the names of countries and languages. Java knows Kurmanji under the code of Kurdish. */
    public Locale locale() {
        return Locale.forLanguageTag(this == KMR ? "ku" : code);
    }
}
