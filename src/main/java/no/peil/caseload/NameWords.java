package no.peil.caseload;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.peil.participant.NameKey;

/**
 * The words of a name as they are searched for: small letters without accents, so that <i>Müller</i>, <i>MULLER</i> and
 * <i>muller</i> are the same. A name of several parts is found by each and by the whole: <i>al</i>, <i>khatib</i>,
 * <i>alkhatib</i>. Each word is kept as it sounds too, so that <i>Mohamed</i> finds <i>Muhammed</i>.
 */
final class NameWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\p{Cf}+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "æ", "ae", "ß", "ss", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "œ", "oe");

    private static final Pattern NOT_PLAIN = Pattern.compile(String.join("|", PLAIN.keySet()));

    /** Stands before a key of how a word sounds, and in no word: the two lie apart in the index. */
    private static final String SOUNDS = "~";

    /** Shorter words sound like too many others. */
    private static final int LONG_ENOUGH = 3;

    private NameWords() {}

    /** The words by which a name is kept. */
    static Set<String> of(String... names) {
        var words = new LinkedHashSet<String>();
        for (var name : names) {
            for (var whole : BLANKS.split(plain(name))) {
                words.addAll(parts(whole));
                words.add(NO_LETTERS.matcher(whole).replaceAll(""));
            }
        }
        words.remove("");
        List.copyOf(words).forEach(word -> sound(word).ifPresent(words::add));
        return words;
    }

    /** How a word sounds however it is spelt, as it is kept beside it; empty for a short one. */
    static Optional<String> sound(String word) {
        return Optional.of(word)
                .filter(letters -> letters.length() >= LONG_ENOUGH)
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .map(key -> SOUNDS + key);
    }

    /** The words that were typed, each the beginning of a word in the name. */
    static Set<String> typed(String search) {
        return parts(plain(search));
    }

    private static Set<String> parts(String text) {
        return NO_LETTERS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String text) {
        var withoutMarks = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_PLAIN.matcher(withoutMarks).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
    }
}
