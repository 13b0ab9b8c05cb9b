package no.peil.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.peil.common.VisibleText;

/** A column of the import contract, found by its Norwegian name. */
enum Column {
    DUF("duf"),
    FNR("fnr"),
    GIVEN_NAME("fornavn", true),
    FAMILY_NAME("etternavn", true),
    BIRTH_DATE("fødselsdato", true),
    CITIZENSHIP("statsborgerskap", true),
    PERMIT("oppholdsgrunnlag", true),
    GRANTED_ON("innvilget", true),
    ARRIVED_ON("ankommet"),
    RESIDENCE("opphold", true),
    MUNICIPALITY("kommune"),
    SETTLED_ON("bosatt"),
    BY_AGREEMENT("avtale"),
    CENTRE("mottak"),
    HOUSEHOLD("husstand"),
    CLAIMED_ON("krav"),
    FIRST_LANGUAGE("morsmål"),
    INTERPRETER_LANGUAGE("tolkespråk"),
    PROTECTION("gradering"),
    REFERENCE_PERMIT("referanse_grunnlag"),
    REFERENCE_SETTLED_ON("referanse_bosatt"),
    FAMILY_APPLIED_ON("familiesøknad"),
    FIRST_SETTLED_ON("første_bosatt"),
    EARLIER_PERMIT("tidligere_grunnlag");

    /** The column that the download of error lines adds; in a list that comes back it says nothing about a person. */
    static final String ERROR_COLUMN = "feil";

    private static final Map<String, Column> BY_HEADER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Column::header, Function.identity()));

    private final String header;
    private final boolean required;

    Column(String header) {
        this(header, false);
    }

    Column(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    /** The name as a list has it in its first line. */
    String header() {
        return header;
    }

    /** Whether a list without this column is no list of persons. */
    boolean isRequired() {
        return required;
    }

    static Optional<Column> named(String cell) {
        return Optional.ofNullable(BY_HEADER.get(folded(cell)));
    }

    /** Headers differ by case, outer blanks and how a Mac composes an å. */
    static String folded(String cell) {
        return Normalizer.normalize(VisibleText.strip(cell), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
