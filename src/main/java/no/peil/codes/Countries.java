package no.peil.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries of the world, with their Norwegian names. */
public final class Countries {

    private static final List<Country> ALL = CodeList.read(
            "land",
            line -> new Country(
                    line.getField("kode"),
                    line.getField("nb"),
                    line.getField("nn"),
                    line.getField("en"),
                    CodeList.names(line.getField("andre_navn"))));

    private static final Map<String, Country> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));

    private static final NameIndex<Country> BY_NORWEGIAN_NAME = new NameIndex<>(ALL, country -> {
        var names = new ArrayList<>(country.otherNames());
        names.add(country.bokmal());
        names.add(country.nynorsk());
        return names;
    });

    private Countries() {}

    /** All of them, by code. */
    public static List<Country> all() {
        return ALL;
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public static Optional<Country> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The one country with that Norwegian name: Bokmål, Nynorsk or another name in use. */
    public static Optional<Country> named(String name) {
        return BY_NORWEGIAN_NAME.find(name);
    }

    /** The name in the reader's language, or the code itself when the list does not have it. */
    public static String displayName(String code, Locale locale) {
        return withCode(code).map(country -> country.displayName(locale)).orElse(code);
    }
}
