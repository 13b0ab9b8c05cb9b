package no.peil.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.peil.common.InvalidValue;
import no.peil.common.NationalId;

/** A list as a case worker saves it, with synthetic persons; a test changes only what it is about. */
final class ListBuilder {

    private final List<Map<String, String>> lines = new ArrayList<>();
    private String separator = ";";
    private String lineEnd = "\r\n";

    static ListBuilder aList() {
        return new ListBuilder();
    }

    /** A refugee born on 15 March 1990, settled in Oslo by agreement, with these cells changed. */
    ListBuilder with(String... changedCells) {
        var line = new LinkedHashMap<String, String>();
        line.put("duf", duf(2024, lines.size() + 1));
        line.put("fnr", "");
        line.put("fornavn", "Wael");
        line.put("etternavn", "Nasser");
        line.put("fødselsdato", "15.03.1990");
        line.put("statsborgerskap", "SY");
        line.put("oppholdsgrunnlag", "§ 28");
        line.put("innvilget", "28.06.2024");
        line.put("opphold", "kommune");
        line.put("kommune", "0301");
        line.put("bosatt", "06.01.2025");
        line.put("avtale", "ja");
        for (int place = 0; place < changedCells.length; place += 2) {
            line.put(changedCells[place], changedCells[place + 1]);
        }
        lines.add(line);
        return this;
    }

    ListBuilder separatedBy(String separator) {
        this.separator = separator;
        return this;
    }

    ListBuilder endingLinesWith(String lineEnd) {
        this.lineEnd = lineEnd;
        return this;
    }

    String text() {
        var columns = new LinkedHashMap<String, String>();
        lines.forEach(columns::putAll);
        var text = new StringBuilder(String.join(separator, columns.keySet())).append(lineEnd);
        for (var line : lines) {
            text.append(String.join(
                            separator,
                            columns.keySet().stream()
                                    .map(column -> quoted(line.getOrDefault(column, "")))
                                    .toList()))
                    .append(lineEnd);
        }
        return text.toString();
    }

    Path file() {
        return file(text(), StandardCharsets.UTF_8);
    }

    static Path file(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    static Path file(byte[] bytes) {
        try {
            var file = Files.createTempFile("list-", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A DUF number of which the check digits hold. */
    static String duf(int year, int serial) {
        String digits = "%d%06d".formatted(year, serial);
        int[] weights = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (digits.charAt(place) - '0');
        }
        return digits + "%02d".formatted(sum % 11);
    }

    /** The n-th synthetic national identity number of somebody born on 15 March 1990. */
    static String nationalId(int n) {
        return numbers("158390", n);
    }

    /** The n-th synthetic D-number of somebody born on 15 March 1990. */
    static String dNumber(int n) {
        return numbers("558390", n);
    }

    private static String numbers(String date, int n) {
        int found = 0;
        for (int tail = 10_000; tail < 49_999; tail++) {
            try {
                var id = new NationalId(date + tail);
                if (++found == n) {
                    return id.value();
                }
            } catch (InvalidValue wrongCheckDigits) {
                continue;
            }
        }
        throw new IllegalArgumentException("there are not so many numbers");
    }

    private String quoted(String cell) {
        boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
