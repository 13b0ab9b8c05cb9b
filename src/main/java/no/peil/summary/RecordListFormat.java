package no.peil.summary;

import java.io.IOException;
import java.io.OutputStream;

/** What a list of records is written as. */
public enum RecordListFormat {
    /** Semicolons and a byte order mark: Excel in Norway opens it by a double click with every letter right. */
    CSV("csv", "text/csv;charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String contentType;

    RecordListFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** The end of the file's name. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    Sheet open(OutputStream output, String title) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(output);
            case XLSX -> new XlsxSheet(output, title);
        };
    }
}
