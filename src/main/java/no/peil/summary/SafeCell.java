package no.peil.summary;

import org.jspecify.annotations.Nullable;

/**
 * What may stand in a cell of a spreadsheet. A cell that begins like a formula would be run by whoever opens the file, so
 * it begins with an apostrophe instead; line breaks are the same everywhere.
 */
final class SafeCell {

    /** As OWASP lists them, with the wide twins that some spreadsheets take for the same. */
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGIN_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
