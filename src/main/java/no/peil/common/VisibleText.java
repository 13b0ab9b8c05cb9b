package no.peil.common;

/** Which characters a reader can see: copied cells bring marks that look like nothing and break every search. */
public final class VisibleText {

    private static final int HANGUL_CHOSEONG_FILLER = 0x115F;
    private static final int HANGUL_JUNGSEONG_FILLER = 0x1160;
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** A blank of any width, no-break ones and line breaks among them. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A character that takes no room on the screen: a format mark, a filler, a variation selector. */
    public static boolean isInvisible(int character) {
        return switch (character) {
            case HANGUL_CHOSEONG_FILLER,
                    HANGUL_JUNGSEONG_FILLER,
                    HANGUL_FILLER,
                    HALFWIDTH_HANGUL_FILLER,
                    COMBINING_GRAPHEME_JOINER,
                    BRAILLE_BLANK -> true;
            default ->
                Character.getType(character) == Character.FORMAT
                        || 0xFE00 <= character && character <= 0xFE0F
                        || 0xE0100 <= character && character <= 0xE01EF;
        };
    }

    /** The joiners that Persian and Indic spelling needs: invisible, and yet part of the name. */
    public static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
    }

    /** Whether there is anything to see. */
    public static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        !isBlank(character) && !isInvisible(character) && !Character.isISOControl(character));
    }

    /** Without the blanks around it, the no-break ones among them. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }
}
