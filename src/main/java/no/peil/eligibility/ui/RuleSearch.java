package no.peil.eligibility.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.peil.law.LegalRef;
import no.peil.law.RuleOutline;

/**
 * What a reader looks for in the rule book: words, or a place in the Act as one writes it in haste: {@code § 8}, {@code 9 f},
 * {@code 37b}, {@code 9-1-f}.
 */
final class RuleSearch {

    private static final Pattern PLACE =
            Pattern.compile("§*\\s*(\\d{1,3})\\s*([a-zæøå]?)(?:\\s*(?:bokstav\\s*)?([a-z]?))");
    private static final Pattern CODE = Pattern.compile("\\d{1,3}[a-z]?-\\d[-\\w]*");

    private final String typed;
    private final List<Pattern> words;

    RuleSearch(String typed) {
        this.typed = typed.strip().toLowerCase(Locale.ROOT);
        this.words = Stream.of(this.typed.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(RuleSearch::pattern)
                .toList();
    }

    /** A piece of text, found or not. */
    record Piece(String text, boolean isFound) {}

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** Whether every word stands in the text; a place in the Act is no word. */
    boolean finds(String text) {
        return !isEmpty()
                && !isPlace()
                && words.stream().allMatch(word -> word.matcher(text).find());
    }

    /** Whether the place is the one that is looked for, or lies in it. */
    boolean finds(LegalRef place) {
        if (CODE.matcher(typed).matches()) {
            return (place.code() + "-").startsWith(typed + "-");
        }
        var found = PLACE.matcher(typed);
        return found.matches() && isAt(place, found.group(1), found.group(2), found.group(3));
    }

    /** Whether the rule itself is found, by its words, its place or both. */
    boolean finds(RuleOutline rule) {
        return finds(rule.source())
                || finds(Phrases.say(rule) + " " + rule.source().citedInFull());
    }

    /** Whether the rule or anything that it is made of is found. */
    boolean findsIn(RuleOutline rule) {
        return rule.withParts().anyMatch(this::finds);
    }

    /** The text in pieces, those that are found apart from those that are not. */
    List<Piece> pieces(String text) {
        if (isPlace()) {
            return List.of(new Piece(text, false));
        }
        var hits = words.stream()
                .flatMap(word -> word.matcher(text).results())
                .filter(hit -> hit.end() - hit.start() > 1)
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var hit : hits) {
            if (hit.start() >= done) {
                pieces.add(new Piece(text.substring(done, hit.start()), false));
                pieces.add(new Piece(hit.group(), true));
                done = hit.end();
            }
        }
        pieces.add(new Piece(text.substring(done), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** A number alone may be either: a section, or an age. */
    private boolean isPlace() {
        return CODE.matcher(typed).matches()
                || PLACE.matcher(typed).matches() && !typed.chars().allMatch(Character::isDigit);
    }

    private static boolean isAt(LegalRef place, String number, String letter, String further) {
        if (letter.isEmpty()) {
            return place.sectionNumber() == Integer.parseInt(number);
        }
        return (place.section().equals(number) && place.letter().equals(letter) && further.isEmpty())
                || (place.section().equals(number + " " + letter)
                        && (further.isEmpty() || place.letter().equals(further)));
    }

    /** A number is looked for whole, so that 8 is not found in 18. */
    private static Pattern pattern(String word) {
        var literal = Pattern.quote(word);
        return Pattern.compile(
                word.chars().allMatch(Character::isDigit) ? "(?<!\\d)" + literal + "(?!\\d)" : literal,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
