package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loads lists in the browser. The example list is only previewed here: other tests count Oslo's persons. */
@BrowserTest
class ImportIT {

    private static final Path EXAMPLE = Path.of("../shared/data/personer-eksempel.csv");

    private static final String SMALL = """
            duf;fornavn;etternavn;fødselsdato;statsborgerskap;oppholdsgrunnlag;innvilget;opphold;kommune;bosatt;avtale;merknad
            203100000109;Selam;Hailu;14.03.1994;ER;§ 28;01.02.2026;kommune;5501;01.09.2026;ja;
            203100000208;Abel;Tesfay;31.02.1994;ER;§ 28;01.02.2026;kommune;5501;01.09.2026;ja;=1+1
            """;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theExampleListIsShownLineByLineBeforeAnythingIsStored(Theme theme, Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo", theme);
        upload(page, EXAMPLE);

        // How many are new depends on which test has stored the list before; how many are wrong does not.
        assertThat(page.getByText(Pattern.compile("^Ingenting er lagret ennå: 116 .*, 284 med feil\\.$")))
                .isVisible();
        Visitors.picture(page, "import-preview-" + theme.name().toLowerCase());
        Accessibility.check(page, "import preview " + theme);

        page.locator(".chip", new Page.LocatorOptions().setHasText("Feil")).click();
        assertThat(page).hasURL(Pattern.compile("status=error"));
        page.getByText("Ikke lagre noe").click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    @Test
    void thePreviewFitsATelephone(Visitors visitors) {
        var page = visitors.signInOnATelephone("saksbehandler-oslo", Theme.LIGHT);
        upload(page, EXAMPLE);

        assertThat(page.locator(".line-card").first()).isVisible();
        Visitors.scrollsDownOnly(page);
        Visitors.picture(page, "import-preview-telephone");
        Accessibility.check(page, "import preview on a telephone");
    }

    @Test
    void theLinesWithoutErrorsAreStoredAndTheOthersComeDownToBeMended(Visitors visitors) throws IOException {
        var page = visitors.signIn("saksbehandler-tromso");
        page.navigate("/import");
        input(page).setInputFiles(new FilePayload("liste.csv", "text/csv", SMALL.getBytes(UTF_8)));

        page.getByText("Lagre 1 linjer uten feil").click();
        assertThat(page.getByText(Pattern.compile("^Listen er lagret: "))).isVisible();
        Visitors.picture(page, "import-stored");

        var download = page.waitForDownload(
                () -> page.getByText("Last ned linjene med feil").click());
        assertThat(Files.readString(download.path()))
                .contains("feil")
                .contains("Tesfay")
                .contains(";'=1+1;")
                .contains("Denne dagen finnes ikke")
                .doesNotContain("Hailu");
    }

    @Test
    void aPictureIsTurnedAwayWithASentence(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-tromso");
        page.navigate("/import");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
        input(page).setInputFiles(new FilePayload("bilde.png", "image/png", picture));

        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Filen er ikke tekst")))
                .isVisible();
        Visitors.picture(page, "import-rejected");
    }

    private static void upload(Page page, Path file) {
        page.navigate("/import");
        input(page).setInputFiles(file);
        page.locator(".import-preview").waitFor();
    }

    private static Locator input(Page page) {
        return page.locator("vaadin-upload input[type=file]");
    }
}
