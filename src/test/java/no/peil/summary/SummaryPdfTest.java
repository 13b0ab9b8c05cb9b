package no.peil.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A case worker prints what was mapped: for the person, for the next adviser, in three languages. */
class SummaryPdfTest {

    private static final Path FOLDER = Path.of("target/summaries");

    private final SummaryPdf pdf = new SummaryPdf();

    static Stream<Arguments> everyKind() {
        return Stream.of(SummaryLanguage.values())
                .flatMap(language -> Stream.of(SummaryReader.values())
                        .flatMap(reader -> Stream.of(
                                Arguments.of("full", PaperRecord.full(), reader, language),
                                Arguments.of("empty", PaperRecord.empty(), reader, language))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anybodyCanReadItNowAndInFiftyYears(
            String what, PaperRecord record, SummaryReader reader, SummaryLanguage language) throws IOException {
        var document = document(record.summary(reader, language));
        keep(document, what + "-" + reader + "-" + language + ".pdf");

        assertThat(Validator.broken(document, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Validator.broken(document, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void aDocumentThatIsNotMadeForEverybodyIsFoundOut() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(output);
        }

        assertThat(Validator.broken(output.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(Validator.broken(output.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    @Test
    void thePersonReadsWhatWasRecordedAndWhatWasAssuredBesideIt() throws IOException {
        var text = text(PaperRecord.full().summary(SummaryReader.PERSON, SummaryLanguage.NB));

        assertThat(text)
                .contains("Selam Hailu", "14.03.1994")
                .containsSubsequence("Språk", "Tigrinja", "Utdanning", "Videregående skole", "Deler av videregående")
                .contains("Registrert: Ingrid Solberg, Oslo, 12.06.2026")
                .contains("Registrert: Personen selv, 12.06.2026")
                .contains("Elle Mikkelsen, saksbehandler i Tromsø, 01.09.2026")
                .contains("Sikret verdi: Elle Mikkelsen, Tromsø, 01.09.2026")
                .contains("Ingen annen kompetanse")
                .contains("<b>&amp; \"sønn\"")
                .contains("Side 1 av ");
    }

    @Test
    void thePersonsPaperHoldsNeitherRemarksNorNumber() throws IOException {
        var text = text(PaperRecord.full().summary(SummaryReader.PERSON, SummaryLanguage.NB));

        assertThat(text).doesNotContain(PaperRecord.SECRET, "Merknader", "DUF-nummer", "2024");
    }

    @Test
    void theNextAdviserReadsTheRemarksAndTheMaskedNumber() throws IOException {
        var text = text(PaperRecord.full().summary(SummaryReader.NEXT_ADVISER, SummaryLanguage.NN));

        assertThat(text)
                .contains("Merknader", PaperRecord.SECRET, "saksbehandlar", "2024 ••••••••", "Samandrag")
                .doesNotContain("202412345600");
    }

    @Test
    void nothingTellsWhereAStrictlyProtectedPersonLives() throws IOException {
        for (var reader : SummaryReader.values()) {
            var text = text(PaperRecord.full().strictlyProtected().summary(reader, SummaryLanguage.NB));

            assertThat(text).contains("en kommune").doesNotContain("Oslo", "Tromsø", "Solberg", "Mikkelsen");
        }
    }

    @Test
    void lettersThatCannotBeSetRightAreLeftOutOpenly() throws IOException {
        var text = text(PaperRecord.full().summary(SummaryReader.PERSON, SummaryLanguage.EN));

        assertThat(text)
                .contains("Kéren Secondary, [text in another script is left out]")
                .contains("is written in a script other than Latin");
    }

    @Test
    void anUnfinishedMappingSaysSo() throws IOException {
        var text = text(PaperRecord.empty().summary(SummaryReader.PERSON, SummaryLanguage.EN));

        assertThat(text).contains("Begun, not completed", "The mapping is not finished");
    }

    @Test
    void theWindowAndTheOutlineOfTheDocumentNameItsParts() throws IOException {
        try (var document =
                Loader.loadPDF(document(PaperRecord.full().summary(SummaryReader.NEXT_ADVISER, SummaryLanguage.NB)))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Sammendrag av kompetansekartleggingen")
                    .doesNotContain("Hailu");
            assertThat(catalogue.getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .contains("Om kartleggingen", "Språk", "Utdanning", "Merknader");
        }
    }

    /** For whoever wants to look at one. */
    private static void keep(byte[] document, String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), document);
    }

    private byte[] document(Summary summary) throws IOException {
        var output = new ByteArrayOutputStream();
        pdf.write(summary, output);
        return output.toByteArray();
    }

    private String text(Summary summary) throws IOException {
        try (var document = Loader.loadPDF(document(summary))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
