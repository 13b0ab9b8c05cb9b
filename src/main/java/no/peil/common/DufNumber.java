package no.peil.common;

import java.time.Year;
import java.util.regex.Pattern;

/**
 * A DUF number (<i>DUF-nummer</i>): twelve digits given by the Directorate of Immigration (UDI), being the year, a serial
 * number and two check digits.
 *
 * <p>The constructor is for machines, {@link #parse} for what people type and spreadsheets save.
 */
public record DufNumber(String value) {

    private static final String KIND = "duf-number";
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] WEIGHTS = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    /** UDI, which gives the numbers, was founded in 1988. */
    private static final Year FIRST_YEAR = Year.of(1988);

    public DufNumber {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new InvalidValue(KIND + ".length");
        }
    }

    /** Reads what a case worker types or pastes: blanks between the digits are ignored. */
    public static DufNumber parse(String input) {
        return new DufNumber(Digits.read(input, KIND));
    }

    /** Whether the check digits hold. The algorithm is not official: a number that fails is kept and flagged. */
    public boolean hasRightCheckDigits() {
        return Digits.weightedSum(value, WEIGHTS) % 11 == Integer.parseInt(value.substring(10));
    }

    /** Whether a number can have been given in the year it begins with, seen from this year. */
    public boolean hasPossibleYear(Year thisYear) {
        var given = Year.of(Integer.parseInt(value.substring(0, 4)));
        return !given.isBefore(FIRST_YEAR) && !given.isAfter(thisYear);
    }

    /** Whether nothing speaks against the number: its check digits hold and its year is possible. */
    public boolean isPlausible(Year thisYear) {
        return hasRightCheckDigits() && hasPossibleYear(thisYear);
    }

    /** Masked, so that a number cannot reach a log by accident; show {@link #value()} on purpose. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "••••••••";
    }
}
