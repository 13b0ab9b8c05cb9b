package no.peil.assess;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String CASES = "case_id,evaluated_on\nA,2020-12-31\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Path in;
    private Path out;

    @BeforeEach
    void twoFiles() throws IOException {
        in = Files.writeString(folder.resolve("inn.csv"), CASES);
        out = folder.resolve("ut med mellomrom.csv");
    }

    @Test
    void answersAFile() {
        assertThat(run(in, out)).isZero();
        assertThat(out).content().contains("\nA,R0,");
        assertThat(errors()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        Files.writeString(in, "\uFEFF\"case_id\",evaluated_on\nA,2020-12-31\n");

        assertThat(run(in, out)).isZero();
        assertThat(out).content().contains("\nA,R0,");
    }

    @Test
    void anErrorIsToldWithItsPlaceAndTheStatusIsOne() throws IOException {
        Files.writeString(in, CASES + "B,2026-02-30\n");

        assertThat(run(in, out)).isEqualTo(1);
        assertThat(errors()).isEqualTo("line 3, column evaluated_on: must be a date that exists, such as 2026-03-02\n");
        assertThat(out).content().contains("\nA,R0,").doesNotContain("\nB,");
    }

    @Test
    void neverReplacesTheCasesByTheAnswers() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("lenke.csv"), in);

        assertThat(run(in, in)).isEqualTo(1);
        assertThat(run(in, link)).isEqualTo(1);
        assertThat(run(link, in)).isEqualTo(1);
        assertThat(in).hasContent(CASES);
        assertThat(errors()).hasLineCount(3);
    }

    @Test
    void whatCannotBeDoneIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("utf16.csv"), "\uFEFF" + CASES, StandardCharsets.UTF_16LE);

        assertThat(run(folder.resolve("finnes-ikke.csv"), out)).isEqualTo(1);
        assertThat(run(folder, out)).isEqualTo(1);
        assertThat(run(in, folder)).isEqualTo(1);
        assertThat(run(in, folder.resolve("ingen/mappe.csv"))).isEqualTo(1);
        assertThat(run(in, in.resolve("ut.csv"))).isEqualTo(1);
        assertThat(run(folder.resolve("utf16.csv"), out)).isEqualTo(1);
        assertThat(errors()).hasLineCount(6).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUsageIsAnsweredByTheRightOne() {
        assertThat(command()).isEqualTo(2);
        assertThat(command("inn.csv")).isEqualTo(2);
        assertThat(command("inn.csv", "ut.csv", "mer.csv")).isEqualTo(2);
        assertThat(errors()).contains("./peil assess IN.csv OUT.csv");
    }

    @Test
    void answersForFewEyesStaySo() throws IOException {
        Files.writeString(out, "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-------"));

        assertThat(run(in, out)).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(out).content().startsWith("case_id,");
    }

    @Test
    void needsNothingOfThePortalButTheRules() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var library = Path.of(CsvWriter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        "target/classes" + File.pathSeparator + library,
                        AssessCommand.class.getName(),
                        in.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(out).content().contains("\nA,R0,");
    }

    private int run(Path cases, Path answers) {
        return command(cases.toString(), answers.toString());
    }

    private int command(String... arguments) {
        return new AssessCommand(new PrintStream(errors, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
