package no.peil.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.peil.common.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The cells of one line on their way to values, with everything that is wrong with them collected. */
final class LineCells {

    private final Header header;
    private final List<String> cells;
    private final List<Message> messages = new ArrayList<>();

    LineCells(Header header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    String text(Column column) {
        String cell = header.cell(cells, column);
        return header.isMended() ? SpreadsheetCell.unescaped(cell) : cell;
    }

    boolean isGiven(Column column) {
        return !text(column).isEmpty();
    }

    /** The value of a cell; null when the cell is empty, or wrong, which is then told. */
    <T> @Nullable T read(Column column, Function<String, T> parse) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (hasControlCharacters(column, cell)) {
            error(column, "intake.control-character");
            return null;
        }
        try {
            return parse.apply(cell);
        } catch (InvalidValue wrong) {
            error(column, wrong.key());
            return null;
        }
    }

    /** As {@link #read}, for a cell that must not be empty. */
    <T> @Nullable T require(Column column, Function<String, T> parse) {
        if (!isGiven(column)) {
            error(column, "intake.missing");
            return null;
        }
        return read(column, parse);
    }

    @Nullable
    LocalDate date(Column column) {
        return read(column, CellValues::date);
    }

    void error(Column column, String key, Object... arguments) {
        messages.add(Message.error(column, text(column), key, arguments));
    }

    void warning(Column column, String key, Object... arguments) {
        messages.add(Message.warning(column, text(column), key, arguments));
    }

    /** Cells under no header cannot be asked what they mean. */
    void refuseCellsBeyondHeader() {
        header.beyond(cells)
                .ifPresent(extra -> messages.add(new Message(
                        Severity.ERROR,
                        extra.letter(),
                        extra.value(),
                        "error.intake.beyond-header",
                        List.of(extra.letter()))));
    }

    boolean hasErrors() {
        return messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** In a name a line break is a slip of the Enter key, and only warned of. */
    private static boolean hasControlCharacters(Column column, String cell) {
        boolean name = column == Column.GIVEN_NAME || column == Column.FAMILY_NAME;
        return cell.codePoints()
                .anyMatch(
                        character -> Character.isISOControl(character) && !(name && CellValues.isLineBreak(character)));
    }
}
