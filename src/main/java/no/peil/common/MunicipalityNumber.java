package no.peil.common;

import java.util.regex.Pattern;

/**
 * A municipality number (<i>kommunenummer</i>): four digits, of which the first two are the county's.
 *
 * <p>It says only that the number could exist; whether it does is the register's answer.
 */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {

    private static final String KIND = "municipality-number";
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public MunicipalityNumber {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new InvalidValue(KIND + ".length");
        }
    }

    /** Reads what a case worker types or pastes. */
    public static MunicipalityNumber parse(String input) {
        String digits = Digits.read(input, KIND);
        if (digits.length() == 3) {
            throw new InvalidValue(KIND + ".lost-zero");
        }
        return new MunicipalityNumber(digits);
    }

    /** The two digits of the county (<i>fylke</i>). */
    public String county() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
