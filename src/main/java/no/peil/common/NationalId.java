package no.peil.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A national identity number (<i>fødselsnummer</i>) or D-number (<i>D-nummer</i>): eleven digits, being the date of birth,
 * an individual number that tells the century, and two check digits.
 *
 * <p>D-numbers add 40 to the day. Synthetic numbers, which no living person has, add 80 or 40 to the month.
 */
public record NationalId(String value) {

    private static final String KIND = "national-id";
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int D_NUMBER = 40;
    private static final int SYNTHETIC = 40;
    private static final int TENOR = 80;

    public NationalId {
        if (!ELEVEN_DIGITS.matcher(value).matches()) {
            throw new InvalidValue(KIND + ".length");
        }
        if (!hasCheckDigits(value)) {
            throw new InvalidValue(KIND + ".check-digits");
        }
        dateIn(value);
    }

    /** Reads what a case worker types or pastes: blanks between the digits are ignored. */
    public static NationalId parse(String input, TestNumbers testNumbers) {
        String digits = Digits.read(input, KIND);
        if (digits.length() == 10 && hasCheckDigits("0" + digits)) {
            throw new InvalidValue(KIND + ".lost-zero");
        }
        var id = new NationalId(digits);
        if (id.isSynthetic() && testNumbers == TestNumbers.REFUSED) {
            throw new InvalidValue(KIND + ".synthetic");
        }
        return id;
    }

    /** Whether this is a D-number, given to those who are not, or not yet, resident. */
    public boolean isDNumber() {
        return day(value) > D_NUMBER;
    }

    /** Whether the number is made for tests: no living person has it. */
    public boolean isSynthetic() {
        return month(value) > SYNTHETIC;
    }

    /** The date of birth that the number holds. */
    public LocalDate birthDate() {
        return dateIn(value);
    }

    /** Masked, so that a number cannot reach a log by accident; show {@link #value()} on purpose. */
    @Override
    public String toString() {
        return value.substring(0, 6) + "•••••";
    }

    private static boolean hasCheckDigits(String digits) {
        return checkDigit(Digits.weightedSum(digits, FIRST_WEIGHTS)) == Digits.at(digits, 9)
                && checkDigit(Digits.weightedSum(digits, SECOND_WEIGHTS)) == Digits.at(digits, 10);
    }

    /** Ten is no digit, so that a number which would need it is never given. */
    private static int checkDigit(int sum) {
        return (11 - sum % 11) % 11;
    }

    private static LocalDate dateIn(String digits) {
        int day = day(digits) > D_NUMBER ? day(digits) - D_NUMBER : day(digits);
        int month = month(digits);
        month -= month > TENOR ? TENOR : month > SYNTHETIC ? SYNTHETIC : 0;
        int year = Integer.parseInt(digits.substring(4, 6));
        try {
            return LocalDate.of(century(year, Integer.parseInt(digits.substring(6, 9))) + year, month, day);
        } catch (DateTimeException impossible) {
            throw new InvalidValue(KIND + ".date");
        }
    }

    /** The century is told by the individual number, in the ranges that the national register has given out. */
    private static int century(int year, int individual) {
        if (individual < 500 || individual >= 900 && year >= 40) {
            return 1900;
        }
        if (year < 40) {
            return 2000;
        }
        if (individual < 750 && year >= 54) {
            return 1800;
        }
        throw new InvalidValue(KIND + ".date");
    }

    private static int day(String digits) {
        return Integer.parseInt(digits.substring(0, 2));
    }

    private static int month(String digits) {
        return Integer.parseInt(digits.substring(2, 4));
    }
}
