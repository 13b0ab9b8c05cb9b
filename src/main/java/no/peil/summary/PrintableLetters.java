package no.peil.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the document's font can set. Letters that it lacks, and scripts whose letters join or run from right to left, are
 * left out where everybody sees it: without a shaping library Arabic would stand unjoined and reversed, and every
 * validator would still call the document right (decision 9).
 */
final class PrintableLetters {

    private static final CmapLookup FONT = font();

    private final String leftOut;
    private boolean used;

    /** @param leftOut what is printed instead, in the document's language */
    PrintableLetters(String leftOut) {
        this.leftOut = leftOut;
    }

    /** The text with every run of other letters replaced by the one sentence that says so. */
    String of(String text) {
        var printed = new StringBuilder();
        boolean within = false;
        var gap = new StringBuilder();
        for (int letter : (Iterable<Integer>)
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()::iterator) {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap.append(letter == '\n' ? '\n' : ' ');
            } else if (canSet(letter)) {
                printed.append(gap).appendCodePoint(letter);
                gap.setLength(0);
                within = false;
            } else if (isSeen(letter)) {
                if (!within) {
                    printed.append(gap).append(leftOut);
                    used = true;
                }
                gap.setLength(0);
                within = true;
            }
        }
        return printed.toString().strip();
    }

    /** Whether anything was left out so far. */
    boolean haveLeftOut() {
        return used;
    }

    private static boolean canSet(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, COMMON ->
                isSeen(letter) && !isRightToLeft(letter) && FONT.getGlyphId(letter) != 0;
            default -> false;
        };
    }

    /** Marks of format and control tell the reader nothing: they go, and nobody misses them. */
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static CmapLookup font() {
        try (var file = Objects.requireNonNull(
                        PrintableLetters.class.getResourceAsStream("/summary/fonts/LiberationSans-Regular.ttf"));
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
