package no.peil.common.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Norwegians write them, in all three languages: <i>1 234</i> with a no-break space, <i>87 %</i>. */
public final class Numbers {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Numbers() {}

    /** A whole number in groups of three. */
    public static String format(long number) {
        return pattern("#,##0").format(number);
    }

    /** A number with at most one decimal after a comma. */
    public static String format(double number) {
        return pattern("#,##0.#").format(number);
    }

    /** A share between 0 and 1 as whole per cent, with a no-break space before the sign. */
    public static String percent(double share) {
        return pattern("#,##0").format(share * 100) + NO_BREAK_SPACE + "%";
    }

    private static DecimalFormat pattern(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
