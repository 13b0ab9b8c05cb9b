package no.peil.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.common.InvalidValue;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import org.jspecify.annotations.Nullable;

/** Reads the ground of a permit (<i>oppholdsgrunnlag</i>), by code or in the words of the Immigration Act. */
final class PermitWords {

    private static final Pattern NOISE = Pattern.compile("^utlendingslov(en|a)?s?|^utl\\.|[\\s\\p{Z}]");
    private static final Pattern CHAPTER_6 = Pattern.compile("kap(ittel|itel|\\.)?6\\.?");
    private static final Pattern SECTION = Pattern.compile("(?:§+|paragraf)(\\d+)"
            + "(?:(første|fyrste|1\\.|andre|annet|2\\.|tredje|3\\.|femte|5\\.|sjette|6\\.)ledd)?"
            + "(?:(?:bokstav|litra)?([a-c])\\)?)?\\.?");

    private static final Map<String, Integer> PARAGRAPHS = Map.ofEntries(
            Map.entry("første", 1),
            Map.entry("fyrste", 1),
            Map.entry("1.", 1),
            Map.entry("andre", 2),
            Map.entry("annet", 2),
            Map.entry("2.", 2),
            Map.entry("tredje", 3),
            Map.entry("3.", 3),
            Map.entry("femte", 5),
            Map.entry("5.", 5),
            Map.entry("sjette", 6),
            Map.entry("6.", 6));

    private static final Map<String, Permit> CODES =
            Stream.of(Permit.values()).collect(Collectors.toUnmodifiableMap(Permit::name, permit -> permit));

    private PermitWords() {}

    /**
     * What a cell says of the ground.
     *
     * @param permit null for § 38 første ledd alone, which does not tell whether it rests on an application for protection
     */
    record Ground(@Nullable Permit permit, String written) {}

    /** Reads a permit that a person holds. */
    static Ground read(String cell) {
        Permit coded = CODES.get(cell.toUpperCase(Locale.ROOT));
        if (coded != null) {
            return new Ground(coded, cell);
        }
        String words = compact(cell);
        if (CHAPTER_6.matcher(words).matches()) {
            return new Ground(Permit.UTL_CH6_FAMILY, cell);
        }
        Matcher section = SECTION.matcher(words);
        if (!section.matches()) {
            throw new InvalidValue("intake.permit");
        }
        int paragraph =
                Optional.ofNullable(section.group(2)).map(PARAGRAPHS::get).orElse(0);
        String letter = Optional.ofNullable(section.group(3)).orElse("");
        return new Ground(inSection(section.group(1), paragraph, letter), cell);
    }

    /** Reads a permit of which the code must be certain. */
    static Permit readCertain(String cell) {
        return Optional.ofNullable(read(cell).permit()).orElseThrow(() -> new InvalidValue("intake.permit-38-1"));
    }

    /** Reads what the reference person of a family permit holds. */
    static ReferencePermit readReference(String cell) {
        return Stream.of(ReferencePermit.NORWEGIAN_CITIZEN, ReferencePermit.NORDIC_EEA)
                .filter(citizen -> citizen.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseGet(() -> ReferencePermit.valueOf(readCertain(cell).name()));
    }

    private static @Nullable Permit inSection(String section, int paragraph, String letter) {
        return switch (section) {
            case "28" -> Permit.UTL_28;
            case "34" -> Permit.UTL_34;
            case "23" -> Permit.UTL_23;
            case "25" -> Permit.UTL_25;
            case "35" -> section35(paragraph, letter);
            case "38" -> section38(paragraph, letter);
            case "53" -> section53(paragraph, letter);
            default -> throw new InvalidValue("intake.permit");
        };
    }

    private static Permit section35(int paragraph, String letter) {
        if (paragraph == 3 && letter.isEmpty()) {
            return Permit.UTL_35_3;
        }
        throw new InvalidValue("intake.permit-35");
    }

    private static @Nullable Permit section38(int paragraph, String letter) {
        if (paragraph == 1 && letter.isEmpty()) {
            return null;
        }
        return switch (paragraph + letter) {
            case "5a" -> Permit.UTL_38_5_A;
            case "5b" -> Permit.UTL_38_5_B;
            case "5c" -> Permit.UTL_38_5_C;
            default -> throw new InvalidValue("intake.permit-38");
        };
    }

    private static Permit section53(int paragraph, String letter) {
        return switch (paragraph + letter) {
            case "1a" -> Permit.UTL_53_1_A;
            case "1b" -> Permit.UTL_53_1_B;
            case "2" -> Permit.UTL_53_2;
            case "3" -> Permit.UTL_53_3;
            default -> throw new InvalidValue("intake.permit-53");
        };
    }

    private static String compact(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(composed).replaceAll("");
    }
}
