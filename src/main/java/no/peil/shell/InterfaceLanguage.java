package no.peil.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the portal speaks. Bokmål is the reference, and what one gets until another is chosen. */
enum InterfaceLanguage {
    NB,
    NN,
    EN;

    /** The code of BCP 47, which is also what the user's row keeps. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    static Optional<InterfaceLanguage> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
