package no.peil.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as CSV. */
final class CsvSheet implements Sheet {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter csv;

    CsvSheet(OutputStream output) throws IOException {
        output.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(output, StandardCharsets.UTF_8);
    }

    @Override
    public void head(List<String> columns) {
        row(columns);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCell::of).toList());
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
