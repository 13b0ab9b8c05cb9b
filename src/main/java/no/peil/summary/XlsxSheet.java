package no.peil.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook of one sheet, every cell a text in its own place: nothing is gathered until the end. */
final class XlsxSheet implements Sheet {

    private static final double COLUMN_WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream output, String title) {
        workbook = new Workbook(output, "Peil", null);
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void head(List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.style(row, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row(columns);
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = SafeCell.of(cells.get(column));
            if (!cell.isEmpty()) {
                sheet.inlineString(row, column, cell);
            }
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
