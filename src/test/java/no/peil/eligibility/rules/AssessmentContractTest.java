package no.peil.eligibility.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that the lawyers and we have agreed on. */
class AssessmentContractTest {

    private static final Path CASES = Path.of("../shared/law/cases.csv");

    @TestFactory
    Stream<DynamicTest> agreesWithEveryCase() throws IOException {
        assumeTrue(Files.exists(CASES), "the cases of the assessment contract are not beside this checkout");
        List<NamedCsvRecord> cases;
        try (var reader = CsvReader.builder().ofNamedCsvRecord(CASES)) {
            cases = reader.stream().toList();
        }
        assertThat(cases).isNotEmpty();
        return cases.stream().map(line -> DynamicTest.dynamicTest(line.getField("case_id"), () -> agrees(line)));
    }

    private static void agrees(NamedCsvRecord line) {
        var answer = Eligibility.assess(facts(line));

        expect(line, "regime", answer.regime().name());
        expect(line, "mapping", answer.mapping().name());
        expect(line, "mapped_by", text(answer.mappedBy()));
        expect(line, "programme", answer.programme().name());
        var deadline = answer.decisionDeadline();
        expect(line, "decision_deadline", deadline == null ? "" : text(deadline.day()));
        var twoYears = answer.twoYears();
        expect(line, "right_lapses_on", twoYears == null ? "" : text(twoYears.day()));
        expect(line, "max_months", text(answer.length().maxMonths()));
        expect(line, "extension_months", text(answer.length().extensionMonths()));
        expect(line, "goals", answer.length().goals().stream().map(Enum::name).collect(joining(";")));
        if (!line.getField("expect_basis").equals("*")) {
            assertThat(answer.basis().stream().map(place -> place.code()))
                    .as("basis")
                    .containsAll(parts(line.getField("expect_basis")));
        }
        if (!line.getField("expect_warnings").equals("*")) {
            assertThat(answer.warningCodes())
                    .as("warnings")
                    .containsExactlyElementsOf(parts(line.getField("expect_warnings")));
        }
    }

    private static void expect(NamedCsvRecord line, String column, String actual) {
        var expected = line.getField("expect_" + column);
        if (!expected.equals("*")) {
            assertThat(actual).as(column).isEqualTo(expected);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Set<String> parts(String list) {
        return new TreeSet<>(
                Arrays.stream(list.split(";")).filter(part -> !part.isBlank()).toList());
    }

    private static ParticipantFacts facts(NamedCsvRecord line) {
        var read = new Cells(line);
        return new FactsBuilder(LocalDate.parse(line.getField("evaluated_on")))
                .birthDate(read.date("birth_date"))
                .citizenship(read.value("citizenship", text -> text))
                .permit(read.value("permit", Permit::valueOf))
                .permitGrantedOn(read.date("permit_granted_on"))
                .earlierPermit(read.value("earlier_permit", Permit::valueOf))
                .arrivedOn(read.date("arrived_on"))
                .referencePermit(read.value("reference_permit", ReferencePermit::valueOf))
                .referenceSettledOn(read.date("reference_settled_on"))
                .familyAppliedOn(read.date("family_applied_on"))
                .residence(read.value("residence", ResidenceKind::valueOf))
                .settledOn(read.date("settled_on"))
                .byAgreement(read.value("by_agreement", "YES"::equals))
                .firstSettledOn(read.date("first_settled_on"))
                .claimedOn(read.date("claimed_on"))
                .decisionOn(read.date("decision_on"))
                .mapping(read.value("mapping", Registered::valueOf))
                .participates(read.value("participates", "YES"::equals))
                .workHours(read.value("work_hours", BigDecimal::new))
                .workEndedOn(read.date("work_ended_on"))
                .declinedOn(read.date("declined_on"))
                .education(read.value("education", PriorEducation::valueOf))
                .goal(read.value("goal", EndGoal::valueOf))
                .build();
    }

    private record Cells(NamedCsvRecord line) {

        <T> @Nullable T value(String column, Function<String, T> parse) {
            var cell = line.getField(column);
            return cell.isEmpty() ? null : parse.apply(cell);
        }

        @Nullable
        LocalDate date(String column) {
            return value(column, LocalDate::parse);
        }
    }
}
