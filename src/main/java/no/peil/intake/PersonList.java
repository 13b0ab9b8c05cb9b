package no.peil.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.peil.common.VisibleText;

/** A list of persons as a case worker saves it from a spreadsheet, read line by line: the whole is never in memory. */
final class PersonList implements AutoCloseable {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=.\"?[;,\\t]*", Pattern.CASE_INSENSITIVE);
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LONGEST_HEADER = 65_536;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private int row;

    private PersonList(TextFile file) throws IOException {
        int skipped = linesBeforeHeader(file);
        reader = csv(separator(file, skipped)).ofCsvRecord(skipping(file, skipped));
        records = reader.iterator();
        header = Header.of(firstLine());
    }

    /** Opens the list, or rejects it. */
    static PersonList open(Path path) throws IOException {
        return new PersonList(TextFile.open(path));
    }

    Header header() {
        return header;
    }

    /** The next line that holds anything; lines of blanks are no persons, but they have their row number. */
    Optional<Row> next() {
        while (hasNext()) {
            row++;
            List<String> cells = records.next().getFields();
            if (cells.stream().anyMatch(cell -> !VisibleText.strip(cell).isEmpty())) {
                return Optional.of(new Row(row, cells));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }

    private List<String> firstLine() {
        return next().map(Row::cells).orElseThrow(() -> new RejectedFile("no-header"));
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException unreadable) {
            throw new RejectedFile("unclosed-quote", String.valueOf(row + 1));
        }
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
    }

    /** A line {@code sep=;} tells a spreadsheet how to read; it shows no row for it. */
    private static int linesBeforeHeader(TextFile file) throws IOException {
        try (BufferedReader text = file.reader()) {
            return SEPARATOR_LINE.matcher(firstLineOf(text)).matches() ? 1 : 0;
        }
    }

    /** The separator that makes the most of the header. */
    private static char separator(TextFile file, int skipped) throws IOException {
        var beginning = new char[LONGEST_HEADER];
        try (BufferedReader text = skipping(file, skipped)) {
            int length = Math.max(0, text.read(beginning));
            String sample = new String(beginning, 0, length);
            return SEPARATORS.stream()
                    .max(Comparator.comparingLong(candidate -> knownColumns(sample, candidate)))
                    .orElseThrow();
        }
    }

    private static long knownColumns(String sample, char separator) {
        return Stream.of(sample)
                .map(StringReader::new)
                .flatMap(text -> csv(separator).allowUnclosedQuote(true).ofCsvRecord(text).stream())
                .map(CsvRecord::getFields)
                .filter(cells -> cells.stream().anyMatch(VisibleText::isVisible))
                .limit(1)
                .mapToLong(Header::knownColumns)
                .sum();
    }

    private static BufferedReader skipping(TextFile file, int lines) throws IOException {
        BufferedReader text = file.reader();
        for (int line = 0; line < lines; line++) {
            firstLineOf(text);
        }
        return text;
    }

    /** Not {@link BufferedReader#readLine}: a file may be one line of fifty megabytes. */
    private static String firstLineOf(BufferedReader text) throws IOException {
        var line = new StringBuilder();
        int character = text.read();
        while (character >= 0 && character != '\n' && line.length() < LONGEST_HEADER) {
            line.append((char) character);
            character = text.read();
        }
        return line.toString().strip();
    }

    /**
     * A line of the list.
     *
     * @param number the row number that a spreadsheet shows; the header is 1
     */
    record Row(int number, List<String> cells) {

        @Override
        public String toString() {
            return "Row " + number;
        }
    }
}
