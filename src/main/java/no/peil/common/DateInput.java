package no.peil.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a date as a case worker types it, day first: <i>02.03.2026</i>, <i>2.3.26</i>, <i>2/3-2026</i>, <i>020326</i>,
 * <i>02032026</i>.
 */
public final class DateInput {

    private static final Pattern WITH_SEPARATORS =
            Pattern.compile("(\\d{1,2})\\s*[.,/\\-\\s]\\s*(\\d{1,2})\\s*[.,/\\-\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

    /** Two digits up to this one are of this century: a birth year of 1940 and a deadline in 2039 are both read right. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 39;

    private DateInput() {}

    /** The day; empty when it is none. */
    public static Optional<LocalDate> parse(String typed) {
        var input = typed.strip();
        for (var form : new Pattern[] {WITH_SEPARATORS, DIGITS_ONLY}) {
            var found = form.matcher(input);
            if (found.matches()) {
                return day(found.group(1), found.group(2), found.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }
}
