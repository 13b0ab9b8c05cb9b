package no.peil.intake;

/**
 * A cell on its way to a spreadsheet, which takes what begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula and runs it. An apostrophe before it makes it text.
 */
public final class SpreadsheetCell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The cell as it can safely be opened. */
    public static String escaped(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** The cell as it was before it was escaped, for a list that comes back mended. */
    static String unescaped(String cell) {
        boolean escaped = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return escaped ? cell.substring(1) : cell;
    }
}
