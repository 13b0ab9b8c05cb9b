package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import no.peil.browser.Visitors.Theme;
import no.peil.summary.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is taken out of the portal: the summary of one person, and the list of all who are mapped. */
@BrowserTest
class SummaryIT {

    @Test
    void theSummaryThatACaseWorkerDownloadsPassesBothStandards(Visitors visitors) throws IOException {
        var page = visitors.signIn("saksbehandler-oslo");
        ask(page);
        page.getByLabel("Neste rådgiver").check();
        page.getByLabel("Nynorsk").check();
        Visitors.settle(page);

        var download = page.waitForDownload(() -> page.getByText("Last ned PDF").click());

        var document = Files.readAllBytes(download.path());
        assertThat(download.suggestedFilename()).matches("sammendrag-\\d{4}-\\d{2}-\\d{2}\\.pdf");
        assertThat(Validator.broken(document, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Validator.broken(document, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theQuestionFitsATelephoneAndIsForEverybody(Theme theme, Visitors visitors) {
        var page = visitors.signInOnATelephone("saksbehandler-oslo", theme);
        ask(page);

        Visitors.scrollsDownOnly(page);
        Visitors.picture(page, "summary-telephone-" + theme);
        Accessibility.check(page, "the summary on a telephone, " + theme);
    }

    @Test
    void theTeamLeadTakesTheListAlong(Visitors visitors) throws IOException {
        var page = visitors.signIn("leder-oslo");
        page.navigate("/oversikt");
        assertThat(page.getByText("Last ned Excel")).isVisible();

        var download = page.waitForDownload(() -> page.getByText("Last ned CSV").click());

        var lines = Files.readString(download.path(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFEtternavn;Fornavn;");
        assertThat(lines).hasSizeGreaterThan(1);
    }

    /** Opens a finished mapping and asks for its summary. */
    private static void ask(Page page) {
        page.navigate("/portefolje?liste=ferdig");
        page.locator("a.person-link:visible").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sammendrag (PDF)"))
                .click();
        assertThat(page.getByText("Last ned PDF")).isVisible();
    }
}
