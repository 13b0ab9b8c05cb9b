package no.peil.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.peil.codes.CodeList;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.InvalidValue;
import no.peil.common.ResidenceKind;
import no.peil.common.VisibleText;
import no.peil.participant.AddressProtection;

/** What each kind of cell may hold: one method per kind, which reads the cell or says what is wrong with it. */
final class CellValues {

    private static final int LONGEST_NAME = 100;
    private static final Pattern NORWEGIAN_DATE = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Map<String, ResidenceKind> PLACES = Map.of(
            "utlandet", ResidenceKind.ABROAD,
            "mottak", ResidenceKind.RECEPTION_CENTRE,
            "kommune", ResidenceKind.MUNICIPALITY,
            "svalbard", ResidenceKind.SVALBARD);

    private static final Map<String, Boolean> ANSWERS = Map.of("ja", true, "nei", false);

    private static final Map<String, AddressProtection> GRADINGS = Map.of(
            "fortrolig", AddressProtection.CONFIDENTIAL,
            "strengt fortrolig", AddressProtection.STRICTLY_CONFIDENTIAL);

    private CellValues() {}

    /** {@code dd.mm.yyyy} or ISO, and a day that exists. */
    static LocalDate date(String cell) {
        Matcher norwegian = NORWEGIAN_DATE.matcher(cell);
        if (norwegian.matches()) {
            return date(norwegian.group(3), norwegian.group(2), norwegian.group(1));
        }
        Matcher iso = ISO_DATE.matcher(cell);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        throw new InvalidValue("intake.date");
    }

    /** A name as it is kept: composed, on one line, without marks that nobody sees. */
    static String name(String cell) {
        String name = visible(Normalizer.normalize(cell, Normalizer.Form.NFC));
        if (!VisibleText.isVisible(name)) {
            throw new InvalidValue("intake.name-invisible");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new InvalidValue("intake.name-long");
        }
        return name;
    }

    static String citizenship(String cell) {
        return Countries.withCode(cell)
                .or(() -> Countries.named(composed(cell)))
                .map(Country::code)
                .orElseThrow(() -> new InvalidValue("intake.country"));
    }

    static String language(String cell) {
        return Languages.withCode(cell)
                .or(() -> Languages.named(composed(cell)))
                .map(Language::code)
                .orElseThrow(() -> new InvalidValue("intake.language"));
    }

    static ResidenceKind place(String cell) {
        return oneOf(PLACES, cell, "intake.place");
    }

    static boolean answer(String cell) {
        return oneOf(ANSWERS, cell, "intake.answer");
    }

    static AddressProtection grading(String cell) {
        return oneOf(GRADINGS, cell, "intake.grading");
    }

    /** Any text, composed. */
    static String composed(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC);
    }

    /** The joiners that Persian and Indic spelling needs stay; a line break becomes a blank. */
    private static String visible(String name) {
        var kept = new StringBuilder(name.length());
        LINE_BREAK
                .matcher(name)
                .replaceAll(" ")
                .codePoints()
                .filter(character -> !VisibleText.isInvisible(character) || VisibleText.isJoiner(character))
                .forEach(kept::appendCodePoint);
        return VisibleText.strip(kept.toString());
    }

    static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
    }

    private static <T> T oneOf(Map<String, T> words, String cell, String key) {
        return Optional.ofNullable(words.get(CodeList.folded(cell))).orElseThrow(() -> new InvalidValue(key));
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new InvalidValue("intake.no-such-day");
        }
    }
}
