package no.peil.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.peil.intake.StagedLists.ReportedLine;
import no.peil.intake.StagedLists.StagedList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what became of a list, line by line, so that a list of any length fits. */
@Component
class ListReport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StagedLists lists;
    private final JsonMapper json;

    ListReport(StagedLists lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /** The report of the import contract. */
    void writeJson(StagedList list, ImportedList summary, Sentences sentences, OutputStream output) throws IOException {
        var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.write("{\"lines\":[");
        int row = 0;
        String separator = "";
        var lines = lists.reportAfter(list, row, EnumSet.allOf(LineStatus.class), ListMatcher.CHUNK);
        while (!lines.isEmpty()) {
            for (ReportedLine reported : lines) {
                text.write(separator);
                text.write(json.writeValueAsString(line(reported.line(), sentences)));
                separator = ",";
            }
            row = lines.getLast().line().row();
            lines = lists.reportAfter(list, row, EnumSet.allOf(LineStatus.class), ListMatcher.CHUNK);
        }
        text.write("],\"unknownColumns\":" + json.writeValueAsString(summary.unknownColumns()));
        text.write(",\"totals\":" + json.writeValueAsString(totals(summary)) + "}");
        text.flush();
    }

    /** The error lines as a list with one column more; as a Norwegian Excel opens it by a double click. */
    void writeErrorLines(StagedList list, Sentences sentences, OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(record(list.header(), list.header().cells(), Column.ERROR_COLUMN));
        int row = 0;
        var lines = lists.reportAfter(list, row, Set.of(LineStatus.ERROR), ListMatcher.CHUNK);
        while (!lines.isEmpty()) {
            for (ReportedLine reported : lines) {
                csv.writeRecord(record(list.header(), reported.cells(), errors(reported.line(), sentences)));
            }
            row = lines.getLast().line().row();
            lines = lists.reportAfter(list, row, Set.of(LineStatus.ERROR), ListMatcher.CHUNK);
        }
        csv.flush();
        text.flush();
    }

    /** A list that came back mended has the column already: what it says is old. */
    private static List<String> record(Header header, List<String> cells, String errors) {
        var record = IntStream.range(0, header.cells().size())
                .filter(place -> !Header.isErrorColumn(header.cells().get(place)))
                .mapToObj(place -> place < cells.size() ? SpreadsheetCell.escaped(cells.get(place)) : "")
                .collect(Collectors.toCollection(ArrayList::new));
        record.add(SpreadsheetCell.escaped(errors));
        return record;
    }

    private static String errors(ImportedLine line, Sentences sentences) {
        return line.messages().stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .map(message -> message.column() == null
                        ? sentences.of(message)
                        : message.column() + ": " + sentences.of(message))
                .collect(Collectors.joining(" | "));
    }

    private static ReportLine line(ImportedLine line, Sentences sentences) {
        return new ReportLine(
                line.row(),
                word(line.status()),
                line.change() == null ? null : word(line.change()),
                line.messages().stream()
                        .map(message -> new ReportMessage(
                                word(message.severity()), message.column(), message.value(), sentences.of(message)))
                        .toList(),
                line.changes());
    }

    private static Map<String, Integer> totals(ImportedList list) {
        var totals = new LinkedHashMap<String, Integer>();
        totals.put("lines", list.lines());
        for (LineStatus status : LineStatus.values()) {
            totals.put(word(status), list.count(status));
        }
        return totals;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record ReportLine(
            int line, String status, @Nullable String change, List<ReportMessage> messages, List<FactChange> changes) {}

    private record ReportMessage(String severity, @Nullable String column, String value, String message) {}
}
