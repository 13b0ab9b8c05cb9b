package no.peil.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.peil.codes.CodeList;
import no.peil.common.InvalidValue;
import no.peil.common.NationalId;

/**
 * Reads a text for what a mapping rarely needs: health, religion, politics, another person, a personal number. It knows whole
 * words out of a list and nothing of what they mean, so it asks and never stops anybody; and it forgets the text at once.
 */
public final class RemarkHints {

    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[0-9](?:[ .\\-\\u00a0]?[0-9]){10}(?![\\p{L}\\p{N}])");
    private static final Map<RemarkHint.Kind, Pattern> WORDS = new EnumMap<>(RemarkHint.Kind.class);

    static {
        CodeList.read(
                        "remark-hints",
                        line -> Map.entry(
                                RemarkHint.Kind.valueOf(line.getField("kind")), CodeList.names(line.getField("words"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey))
                .forEach((kind, lists) ->
                        WORDS.put(kind, anyOf(lists.stream().flatMap(list -> list.getValue().stream()))));
    }

    private RemarkHints() {}

    /** What the text seems to hold: each kind once, with the first word that says so. */
    public static List<RemarkHint> in(String text) {
        return Stream.concat(
                        WORDS.entrySet().stream()
                                .flatMap(words -> words.getValue()
                                        .matcher(text)
                                        .results()
                                        .limit(1)
                                        .map(found -> new RemarkHint(words.getKey(), found.group()))),
                        number(text).map(kind -> new RemarkHint(kind, "")).stream())
                .toList();
    }

    /** The longest first, so that a phrase is found before the word that it begins with. */
    private static Pattern anyOf(Stream<String> words) {
        var alternatives = words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<RemarkHint.Kind> number(String text) {
        return ELEVEN_DIGITS
                .matcher(text)
                .results()
                .map(found -> isNationalId(found.group().replaceAll("[^0-9]", ""))
                        ? RemarkHint.Kind.NATIONAL_ID
                        : RemarkHint.Kind.ELEVEN_DIGITS)
                .max(Comparator.naturalOrder());
    }

    private static boolean isNationalId(String digits) {
        try {
            return new NationalId(digits).value().equals(digits);
        } catch (InvalidValue nobodys) {
            return false;
        }
    }
}
