package no.peil.common;

import java.util.regex.Pattern;

/** Reads a number as people and spreadsheets write it, and names what a spreadsheet did to it. */
final class Digits {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+");

    private Digits() {}

    /**
     * The digits without the blanks between them.
     *
     * @param kind the kind of number, first part of the key of the refusal
     */
    static String read(String input, String kind) {
        var digits = new StringBuilder(input.length());
        input.codePoints()
                .filter(character -> !VisibleText.isBlank(character))
                .peek(character -> refuseDisguise(character, kind))
                .forEach(digits::appendCodePoint);
        if (SCIENTIFIC.matcher(digits).matches()) {
            throw new InvalidValue(kind + ".scientific");
        }
        if (!ONLY_DIGITS.matcher(digits).matches()) {
            throw new InvalidValue(kind + ".characters");
        }
        return digits.toString();
    }

    /** The weighted sum of the first digits, from which check digits are made. */
    static int weightedSum(String digits, int... weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * at(digits, place);
        }
        return sum;
    }

    static int at(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    private static void refuseDisguise(int character, String kind) {
        if (VisibleText.isInvisible(character)) {
            throw new InvalidValue(kind + ".invisible");
        }
        if (Character.isDigit(character) && !('0' <= character && character <= '9')) {
            throw new InvalidValue(kind + ".foreign-digits");
        }
    }
}
