package no.peil.assess;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.peil.eligibility.rules.LawParameters;

/** A file of cases with the expected answers beside them: {@code *} is not judged, and {@code why} says where it stands. */
final class ExpectedCases {

    private ExpectedCases() {}

    /** An expected line and its answer. */
    record ExpectedCase(NamedCsvRecord expected, NamedCsvRecord answer) {

        String id() {
            return expected.getField("case_id");
        }

        void agrees() {
            ExpectedCases.agrees(expected, answer);
        }
    }

    /** Every line of a file, all of them answered at once as {@code ./peil assess} does it. */
    static List<ExpectedCase> of(Path file) throws IOException {
        var text = Files.readString(file);
        var output = new StringWriter();
        assertThat(FileAssessment.assess(new StringReader(text), output, rulesMadeAnew(), (line, error) -> {
                    throw new AssertionError("line " + line + ", column " + error.column() + ": " + error.key());
                }))
                .isTrue();
        Iterator<NamedCsvRecord> answers = records(output.toString()).iterator();
        return records(text).stream()
                .map(expected -> new ExpectedCase(expected, answers.next()))
                .toList();
    }

    /** As the statute has them, and not those that an earlier test left: so that a change of how they are made is seen. */
    private static LawParameters rulesMadeAnew() {
        return new LawParameters(LawParameters.STATUTE.upperAge(), LawParameters.STATUTE.chapter6AEndsOn());
    }

    private static void agrees(NamedCsvRecord expected, NamedCsvRecord answer) {
        var why = expected.findField("why").orElse("");
        assertThat(answer.getField("case_id")).isEqualTo(expected.getField("case_id"));
        for (var column : OutputColumn.values()) {
            var wanted = expected.getField("expect_" + column.header());
            var found = answer.getField(column.header());
            if (wanted.equals("*")) {
                continue;
            }
            if (column == OutputColumn.BASIS) {
                assertThat(parts(found)).as(column + ": " + why).containsAll(parts(wanted));
            } else {
                assertThat(found).as(column + ": " + why).isEqualTo(wanted);
            }
        }
    }

    private static Set<String> parts(String list) {
        return new TreeSet<>(
                Arrays.stream(list.split(";")).filter(part -> !part.isBlank()).toList());
    }

    private static List<NamedCsvRecord> records(String text) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
