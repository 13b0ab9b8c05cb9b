package no.peil.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.peil.intake.ListBuilder.aList;
import static no.peil.intake.ListBuilder.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.peil.intake.PersonList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonListTest {

    private static final String HEADER =
            "duf;fornavn;etternavn;fødselsdato;statsborgerskap;oppholdsgrunnlag;innvilget;opphold";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void thePortalFindsOutWhichEncodingExcelSavedIn(String charset) throws IOException {
        var rows = rows(file(aList().with("fornavn", "Åse Øygunn").text(), Charset.forName(charset)));

        assertThat(rows.getFirst().cells()).contains("Åse Øygunn");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        try (var list = PersonList.open(file("\ufeff" + aList().with().text(), UTF_8))) {
            assertThat(list.header().has(Column.DUF)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void thePortalFindsOutHowTheListIsSeparated(String separator) throws IOException {
        var list = aList().separatedBy(separator).with("fornavn", "Anne" + separator + "Marie");

        assertThat(rows(list.file()).getFirst().cells()).contains("Anne" + separator + "Marie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void bothKindsOfLineEndsAreRead(String lineEnd) throws IOException {
        var list = aList().endingLinesWith(lineEnd).with("fornavn", "Én").with("fornavn", "To");

        assertThat(rows(list.file())).extracting(Row::number).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource({"'sep=;',;", "'SEP=,','_'", "'\"sep=,\"','_'"})
    void aFirstLineThatNamesTheSeparatorIsReadPastAndShowsNoRow(String first, String separator) throws IOException {
        var list = aList().separatedBy(separator.equals("_") ? "," : separator).with();

        assertThat(rows(file(first + "\r\n" + list.text(), UTF_8)))
                .extracting(Row::number)
                .containsExactly(2);
    }

    @Test
    void rowNumbersAreThoseOfTheSpreadsheet() throws IOException {
        var text = HEADER + "\r\n1;Anne\r\n;;;;\r\n\r\n \u00a0;\r\n2;\"Siri\r\nMarie\"\r\n3;Kari\r\n";

        assertThat(rows(file(text, UTF_8))).extracting(Row::number).containsExactly(2, 6, 7);
    }

    @Test
    void headersAreFoundInAnyOrderAndCaseWithBlanksAroundThem() throws IOException {
        var text = " Opphold ;ETTERNAVN;fornavn\u00a0;FØDSELSDATO;Statsborgerskap;oppholdsgrunnlag;Innvilget;FNR;"
                + "Morsma\u030al;telefon;;\r\n";
        try (var list = PersonList.open(file(text, UTF_8))) {
            assertThat(list.header().has(Column.FIRST_LANGUAGE)).isTrue();
            assertThat(list.header().unknownColumns()).containsExactly("telefon");
        }
    }

    @Test
    void onlyAHeaderIsAListOfNobody() throws IOException {
        assertThat(rows(file(HEADER, UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, picture",
        "ffd8ffe000104a46, picture",
        "255044462d312e37, picture",
        "504b030414000600, workbook",
        "d0cf11e0a1b11ae1, workbook",
        "fffe640075006600, utf-16",
        "feff006400750066, utf-16"
    })
    void whatIsNoTextIsRejected(String beginning, String reason) {
        assertThat(rejection(file(HexFormat.of().parseHex(beginning)))).isEqualTo(reason);
    }

    @Test
    void utf16IsRecognisedWithoutItsMarkToo() {
        assertThat(rejection(file(aList().with().text(), UTF_16LE))).isEqualTo("utf-16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|no-header",
                "'\n\n'|no-header",
                "202412345610;Wael;Nasser|no-header",
                "duf;fornavn;etternavn|missing-column",
                "fornavn;etternavn;fødselsdato;statsborgerskap;oppholdsgrunnlag;innvilget;opphold|missing-column"
            })
    void aFileWithoutItsHeaderIsRejected(String text, String reason) {
        assertThat(rejection(file(text, UTF_8))).isEqualTo(reason);
    }

    @Test
    void theMissingColumnsAreNamed() {
        var rejected =
                catchThrowableOfType(RejectedFile.class, () -> rows(file(HEADER.replace("fødselsdato;", ""), UTF_8)));

        assertThat(rejected.arguments()).containsExactly("fødselsdato");
    }

    @Test
    void aKnownColumnMayNotStandTwiceButAnUnknownOneMay() throws IOException {
        assertThat(rejection(file(HEADER + ";Fornavn", UTF_8))).isEqualTo("double-column");
        assertThat(rows(file(HEADER + ";merknad;merknad", UTF_8))).isEmpty();
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRejected() {
        assertThat(rejection(file(HEADER + "\r\n1;\"Anne;\r\n2;Siri\r\n", UTF_8)))
                .isEqualTo("unclosed-quote");
    }

    @Test
    void aQuotationMarkWithinAnUnquotedCellIsJustACharacter() throws IOException {
        assertThat(rows(file(HEADER + "\r\n1;Anne \"Nina\" B\r\n", UTF_8))
                        .getFirst()
                        .cells())
                .contains("Anne \"Nina\" B");
    }

    @ParameterizedTest
    @CsvSource({"52428800, no-header", "52428801, too-large"})
    void fiftyMebibytesIsTheMost(long size, String reason) throws IOException {
        var file = file(new byte[0]);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(" ".repeat(8_192).getBytes(UTF_8));
            var blanks = "\n".repeat(1_048_576).getBytes(UTF_8);
            while (bytes.length() + blanks.length <= size) {
                bytes.seek(bytes.length());
                bytes.write(blanks);
            }
            bytes.seek(bytes.length());
            bytes.write(" ".repeat((int) (size - bytes.length())).getBytes(UTF_8));
        }
        assertThat(rejection(file)).isEqualTo(reason);
    }

    private static List<Row> rows(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var list = PersonList.open(file)) {
            for (var row = list.next(); row.isPresent(); row = list.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static String rejection(Path file) {
        return catchThrowableOfType(RejectedFile.class, () -> rows(file)).key().replace("intake.rejected.", "");
    }
}
