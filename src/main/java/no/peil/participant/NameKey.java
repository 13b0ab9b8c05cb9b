package no.peil.participant;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stays of a name however it is carried over from another script: the consonants, the first vowel and whether one ends
 * it. <i>Mohamed</i> and <i>Muhammed</i>, <i>Yusuf</i> and <i>Youssef</i> have one key; <i>Hassan</i> and <i>Hussein</i>,
 * <i>Amin</i> and <i>Amina</i> have two, for they are often brothers and sisters.
 */
public final class NameKey {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern FINAL_H = Pattern.compile("(?<=[aeiou])h$");
    private static final Pattern GLIDE = Pattern.compile("^y(?=[aeiou])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("ph", "f"),
            Map.entry("kh", "k"),
            Map.entry("gh", "g"),
            Map.entry("th", "t"),
            Map.entry("dj", "j"),
            Map.entry("q", "k"),
            Map.entry("c", "k"),
            Map.entry("w", "v"),
            Map.entry("z", "s"));

    private NameKey() {}

    /** The key; empty for a name without letters. */
    public static String of(String name) {
        var plain = NO_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
        for (var spelling : SPELLINGS) {
            plain = plain.replace(spelling.getKey(), spelling.getValue());
        }
        plain = GLIDE.matcher(plain).replaceFirst("j");
        plain = FINAL_H.matcher(DOUBLED.matcher(plain).replaceAll("$1")).replaceFirst("");
        if (plain.isEmpty()) {
            return "";
        }
        var first = plain.chars().filter(NameKey::isVowel).findFirst().orElse(' ');
        char last = plain.charAt(plain.length() - 1);
        return vowel(first) + VOWELS.matcher(plain).replaceAll("") + (isVowel(last) ? vowel(last) : ".");
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** O and u, and e and i, are written for each other. */
    private static String vowel(int letter) {
        return switch (letter) {
            case 'o', 'u' -> "u";
            case 'e', 'i', 'y' -> "i";
            case 'a' -> "a";
            default -> "-";
        };
    }
}
