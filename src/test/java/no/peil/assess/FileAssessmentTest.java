package no.peil.assess;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.peil.eligibility.rules.LawParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAssessmentTest {

    private static final String HEADER =
            "case_id,regime,mapping,mapped_by,programme,decision_deadline,right_lapses_on,max_months,extension_months,goals,basis,warnings";

    private final List<String> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "citizenship, ZZ",
        "citizenship, sy",
        "citizenship, Syria",
        "citizenship, XK",
        "permit, UTL_99",
        "permit, utl_28",
        "permit, ' UTL_28'",
        "permit, NORWEGIAN_CITIZEN",
        "permit_granted_on, 2026-02-30",
        "permit_granted_on, 2026-3-2",
        "permit_granted_on, 02.03.2026",
        "permit_granted_on, 2026-03-11",
        "permit_granted_on, 1989-12-31",
        "earlier_permit, NORDIC_EEA",
        "arrived_on, 2025-02-29",
        "arrived_on, +2025-02-20",
        "reference_permit, NORDIC",
        "reference_settled_on, i fjor",
        "family_applied_on, 2026-13-01",
        "residence, OSLO",
        "municipality, 301",
        "municipality, 03011",
        "municipality, Oslo",
        "municipality, 2100",
        "municipality, 2111",
        "settled_on, 2026-03-11",
        "settled_on, 1989-12-31",
        "by_agreement, JA",
        "by_agreement, yes",
        "first_settled_on, 2026-03-11",
        "first_settled_on, 1989-12-31",
        "claimed_on, 20260302",
        "decision_on, 2026-00-10",
        "mapping, DONE",
        "participates, TRUE",
        "work_hours, -1",
        "work_hours, 168.5",
        "work_hours, '37,5'",
        "work_hours, 1e1",
        "work_hours, mange",
        "work_ended_on, 2026-02-32",
        "declined_on, -",
        "education, UNIVERSITY",
        "goal, PHD",
        "birth_date, 2026-03-11",
        "birth_date, 1890-02-30"
    })
    void aWrongValueIsToldAndTheLineHasNoAnswer(String column, String value) throws IOException {
        boolean birth = column.equals("birth_date");
        var answers = assess(
                "case_id,evaluated_on," + (birth ? "" : "birth_date,") + column,
                "A,2026-03-10," + (birth ? "" : "1990-01-01,") + "\"" + value + "\"",
                "B,2026-03-10");

        assertThat(errors).singleElement().asString().startsWith("line 2, column " + column + ": ");
        assertThat(answers).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource({
        "citizenship, XX",
        "citizenship, AX",
        "citizenship, BQ",
        "citizenship, PS",
        "permit, APPLICANT",
        "permit_granted_on, 2026-03-10",
        "permit_granted_on, 1990-01-01",
        "permit_granted_on, 2024-02-29",
        "arrived_on, 2027-01-01",
        "reference_permit, NORWEGIAN_CITIZEN",
        "reference_permit, APPLICANT",
        "municipality, 0301",
        "municipality, 9999",
        "claimed_on, 2027-01-01",
        "decision_on, 2027-01-01",
        "work_ended_on, 2027-01-01",
        "declined_on, 1980-01-01",
        "work_hours, 0",
        "work_hours, 168",
        "work_hours, 168.0",
        "work_hours, 29.999",
        "mapping, NONE"
    })
    void whatTheContractAllowsIsNoError(String column, String value) throws IOException {
        var answers = assess("case_id,evaluated_on,birth_date," + column, "A,2026-03-10,1990-01-01," + value);

        assertThat(errors).isEmpty();
        assertThat(answers).containsExactly("A");
    }

    @Test
    void everythingThatIsWrongWithALineIsTold() throws IOException {
        assess(
                "case_id,evaluated_on,birth_date,permit,permit_granted_on,municipality,work_hours",
                "A,2026-03-10,2026-03-12,UTL_1,2026-03-11,2111,200");

        assertThat(places())
                .containsExactly(
                        "line 2, column birth_date",
                        "line 2, column permit",
                        "line 2, column permit_granted_on",
                        "line 2, column permit_granted_on",
                        "line 2, column municipality",
                        "line 2, column work_hours");
    }

    @Test
    void aCaseThatComesAgainIsAnErrorAlsoWhenTheFirstOneWasWrong() throws IOException {
        var answers = assess(
                "case_id,evaluated_on", "A,2026-03-10", "A,2026-03-11", "B,i dag", "B,2026-03-10", "a,2026-03-10");

        assertThat(places())
                .containsExactly("line 3, column case_id", "line 4, column evaluated_on", "line 5, column case_id");
        assertThat(answers).containsExactly("A", "a");
    }

    @Test
    void aCaseNeedsAnIdAndADay() throws IOException {
        var answers = assess("case_id,evaluated_on,goal", ",2026-03-10,", "B,,", ",,", "  ,2026-03-10,");

        assertThat(places())
                .containsExactly(
                        "line 2, column case_id",
                        "line 3, column evaluated_on",
                        "line 4, column case_id",
                        "line 4, column evaluated_on",
                        "line 5, column case_id");
        assertThat(answers).isEmpty();
    }

    @Test
    void anUnknownColumnIsToldOnceAndAllLinesAreAssessed() throws IOException {
        var answers = assess("case_id,Permit,evaluated_on,", "A,UTL_28,2026-03-10,", "B,x,2026-03-10,y");

        assertThat(places()).containsExactly("line 1, column Permit", "line 1, column 4");
        assertThat(answers).containsExactly("A", "B");
    }

    @Test
    void aColumnThatStandsTwiceIsTold() throws IOException {
        var answers = assess("case_id,evaluated_on,case_id,why,why", "A,2026-03-10,B,,", "C,2026-03-10,B,,");

        assertThat(places()).containsExactly("line 1, column case_id");
        assertThat(answers).containsExactly("A", "C");
    }

    @Test
    void theReasonAndTheExpectationsArePassedOver() throws IOException {
        var answers = assess(
                "why,case_id,expect_anything,evaluated_on",
                "\"§ 8, says \"\"I\"\"\",A,*,2026-03-10",
                "\uFFFD,B,x,2026-03-10");

        assertThat(errors).isEmpty();
        assertThat(answers).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_id", "evaluated_on"})
    void withoutARequiredColumnThereIsOnlyTheHeader(String missing) throws IOException {
        var kept = missing.equals("case_id") ? "evaluated_on" : "case_id";

        assertThat(assess(kept + ",birth_date", "2026-03-10,1990-01-01")).isEmpty();

        assertThat(places()).containsExactly("line 1, column " + missing);
    }

    @Test
    void aFileWithoutAHeaderIsToldWithoutRepeatingWhatStandsThere() throws IOException {
        assertThat(assess("A,2026-03-10,1990-05-10", "B,2026-03-10,1990-05-10")).isEmpty();

        assertThat(places())
                .containsExactly(
                        "line 1, column 1",
                        "line 1, column 2",
                        "line 1, column 3",
                        "line 1, column case_id",
                        "line 1, column evaluated_on");
        assertThat(errors).noneMatch(error -> error.contains("1990"));
    }

    @Test
    void anEmptyFileLacksTheColumns() throws IOException {
        assertThat(assess("")).isEmpty();

        assertThat(places()).containsExactly("line 1, column case_id", "line 1, column evaluated_on");
    }

    @Test
    void aFileWithAHeaderAloneIsAnsweredByAHeaderAlone() throws IOException {
        assertThat(assess("case_id,evaluated_on")).isEmpty();

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsAnEditorShowsThem(String lineBreak) throws IOException {
        var answers = assessText(String.join(
                lineBreak,
                "case_id,why,evaluated_on",
                "A,\"one",
                "two\",2026-03-10",
                "",
                "B,,i dag",
                "\"C\",\"\",\"2026-03-10\""));

        assertThat(places()).containsExactly("line 5, column evaluated_on");
        assertThat(answers).containsExactly("A", "C");
    }

    @Test
    void cellsMissingAtTheEndAreEmptyAndThoseTooManyAreTold() throws IOException {
        var answers =
                assess("case_id,evaluated_on,permit", "A,2026-03-10", "B,2026-03-10,UTL_28,,", "C,2026-03-10,,,x");

        assertThat(places()).containsExactly("line 4, column 5");
        assertThat(answers).containsExactly("A", "B");
    }

    @Test
    void aBrokenQuotationMarkCostsOneLine() throws IOException {
        var answers = assess(
                "case_id,evaluated_on,why",
                "A,2026-03-10,\"says \"no\", and\"",
                "B,2026-03-10,\"never closed",
                "C,2026-03-10,",
                "D,2026-03-10,in \"the\" middle",
                "E,2026-03-10,\"never closed either");

        assertThat(places()).containsExactly("line 2, column why", "line 3, column why", "line 6, column why");
        assertThat(answers).containsExactly("C", "D");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedInAHugeFileCostsOneLine() throws IOException {
        var lines = Stream.iterate(1, number -> number + 1)
                .limit(20_000)
                .map(number -> number + ",2026-03-10,NO")
                .collect(toCollection(ArrayList::new));
        lines.addFirst("case_id,evaluated_on,citizenship");
        lines.add(1, "\"A,2026-03-10,NO");

        var answers = assess(lines.toArray(String[]::new));

        assertThat(places()).containsExactly("line 2, column case_id");
        assertThat(answers).hasSize(20_000);
    }

    @Test
    void aLineThatIsTooLongToBeACaseIsToldAndTheNextOneIsRead() throws IOException {
        var answers =
                assess("case_id,evaluated_on,why", "A,2026-03-10," + "x".repeat(2 * CsvLines.LONGEST), "B,2026-03-10");

        assertThat(places()).containsExactly("line 2, column why");
        assertThat(answers).containsExactly("B");
    }

    @Test
    void anIdThatIsNotUtf8IsTold() throws IOException {
        var answers = assess("case_id,evaluated_on", "L\uFFFDrdag,2026-03-10", "S\u00F8ndag,2026-03-10");

        assertThat(places()).containsExactly("line 2, column case_id");
        assertThat(answers).containsExactly("S\u00F8ndag");
    }

    @Test
    void theIdIsEchoedWhateverItHolds() throws IOException {
        assess("case_id,evaluated_on", "\"a,\"\"b\"\"\nc\",2020-12-31", "=1+1,2020-12-31");

        assertThat(errors).isEmpty();
        assertThat(text)
                .isEqualTo(HEADER + "\n\"a,\"\"b\"\"\nc\",R0,NOT_REQUIRED,,FORMER_ACT,,,,,,52,\n"
                        + "=1+1,R0,NOT_REQUIRED,,FORMER_ACT,,,,,,52,\n");
    }

    @Test
    void noErrorRepeatsWhatStandsInTheCell() throws IOException {
        assess("case_id,evaluated_on,permit,birth_date,goal", "A,2026-03-10,1990-05-10,10051990,10.05.1990");

        assertThat(errors).hasSize(3).noneMatch(error -> error.contains("1990"));
    }

    private String text = "";

    /** The ids that have an answer. */
    private List<String> assess(String... lines) throws IOException {
        return assessText(String.join("\n", lines));
    }

    private List<String> assessText(String file) throws IOException {
        var output = new StringWriter();
        boolean isClean = FileAssessment.assess(
                new StringReader(file),
                output,
                LawParameters.STATUTE,
                (line, error) -> errors.add(
                        "line " + line + ", column " + error.column() + ": " + error.message(Locale.ENGLISH)));
        assertThat(isClean).isEqualTo(errors.isEmpty());
        text = output.toString();
        assertThat(text).startsWith(HEADER + "\n").endsWith("\n");
        return text.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private List<String> places() {
        return errors.stream()
                .map(error -> error.substring(0, error.indexOf(':')))
                .toList();
    }
}
