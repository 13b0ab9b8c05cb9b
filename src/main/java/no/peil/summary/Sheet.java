package no.peil.summary;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of rows that is sent while it is written: what has been flushed is no longer kept. */
sealed interface Sheet extends Closeable permits CsvSheet, XlsxSheet {

    /** The names of the columns, once and first. */
    void head(List<String> columns) throws IOException;

    void row(List<String> cells) throws IOException;

    /** Sends what has been written so far. */
    void flush() throws IOException;
}
