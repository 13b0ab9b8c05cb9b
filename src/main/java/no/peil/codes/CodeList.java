package no.peil.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Reads a code list that comes with the portal: CSV on the class path, UTF-8, one header line. */
public final class CodeList {

    private CodeList() {}

    /** The lines of a list, in its order. */
    public static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) {
        String resource = "/codes/" + name + ".csv";
        try (var input = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource);
                var lines = CsvReader.builder().ofNamedCsvRecord(input)) {
            return lines.stream().map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names that stand in one cell with semicolons between. */
    public static List<String> names(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    /** How names are compared: without regard to case, outer blanks and the width of inner ones. */
    public static String folded(String name) {
        return name.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
