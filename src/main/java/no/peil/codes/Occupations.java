package no.peil.codes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The occupations of STYRK-08, found in plain words. */
public final class Occupations {

    private static final List<Occupation> ALL =
            CodeList.read("styrk08", line -> new Occupation(line.getField("kode"), line.getField("navn")));

    private static final Map<String, Occupation> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Occupation::code, Function.identity()));

    private Occupations() {}

    /** All groups and occupations, in the standard's order. */
    public static List<Occupation> all() {
        return ALL;
    }

    /** The group or occupation of a code. */
    public static Optional<Occupation> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The occupations whose name holds every word, those first that begin with them: <i>lærer</i> finds
     * <i>Grunnskolelærere</i> too. Digits find codes. No words find all.
     */
    public static Stream<Occupation> search(String words) {
        List<String> wanted = Stream.of(words.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return ALL.stream()
                .filter(Occupation::isExact)
                .filter(occupation -> wanted.stream().allMatch(word -> rank(occupation, word) < NO_MATCH))
                .sorted(Comparator.comparingInt(occupation ->
                        wanted.stream().mapToInt(word -> rank(occupation, word)).sum()));
    }

    private static final int NO_MATCH = 1_000;

    private static int rank(Occupation occupation, String word) {
        String name = occupation.name().toLowerCase(Locale.ROOT);
        if (name.startsWith(word) || occupation.code().startsWith(word)) {
            return 0;
        }
        if (name.contains(" " + word) || name.contains("-" + word)) {
            return 1;
        }
        return name.contains(word) ? 2 : NO_MATCH;
    }
}
