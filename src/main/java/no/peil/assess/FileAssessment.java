package no.peil.assess;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.peil.assess.CsvLines.Line;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.LawParameters;

/**
 * Asks the law about every case of a file, line by line: the file may be of any length. A case with an error is told and
 * has no answer; the others are answered in their order.
 */
final class FileAssessment {

    private final CaseReader cases = new CaseReader();
    private final LawParameters parameters;
    private final Told told;
    private boolean isClean = true;

    private FileAssessment(LawParameters parameters, Told told) {
        this.parameters = parameters;
        this.told = told;
    }

    /** Who hears of errors. */
    interface Told {
        void error(long line, CaseError error);
    }

    /** Assesses the whole file; whether it was without errors. */
    static boolean assess(Reader input, Writer output, LawParameters parameters, Told told) throws IOException {
        var assessment = new FileAssessment(parameters, told);
        var answers = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output);
        assessment.assess(new CsvLines(input), answers);
        return assessment.isClean;
    }

    private void assess(CsvLines lines, CsvWriter answers) throws IOException {
        answers.writeRecord(Stream.concat(
                        Stream.of(OutputColumn.CASE_ID),
                        Stream.of(OutputColumn.values()).map(OutputColumn::header))
                .toList());
        var first = lines.next().orElse(new Line(1, List.of(), null));
        var header = new CaseHeader(first.cells());
        tell(first.number(), header.errors());
        if (first.broken() != null) {
            tell(first.number(), List.of(brokenQuote(header, first.broken())));
        }
        if (header.isSufficient()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                assess(line.get(), header, answers);
            }
        }
        answers.flush();
    }

    private void assess(Line line, CaseHeader header, CsvWriter answers) {
        if (line.broken() != null) {
            tell(line.number(), List.of(brokenQuote(header, line.broken())));
            return;
        }
        var beyond = header.beyond(line.cells());
        switch (cases.read(column -> header.cell(line.cells(), column))) {
            case CaseReading.Faulty(var errors) -> tell(line.number(), errors);
            case CaseReading.Readable(var id, var facts)
            when beyond.isEmpty() -> {
                var answer = Eligibility.assess(facts, parameters);
                var cells = new ArrayList<String>();
                cells.add(id);
                for (var column : OutputColumn.values()) {
                    cells.add(column.cell(answer));
                }
                answers.writeRecord(cells);
            }
            case CaseReading.Readable readable -> {}
        }
        tell(line.number(), beyond.stream().toList());
    }

    private void tell(long line, List<CaseError> errors) {
        isClean &= errors.isEmpty();
        errors.forEach(error -> told.error(line, error));
    }

    private static CaseError brokenQuote(CaseHeader header, int place) {
        return CaseError.of(header.told(place), "broken-quote");
    }
}
