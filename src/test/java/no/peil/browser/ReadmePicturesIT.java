package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;

/** The two pictures of the README; {@code ./peil screenshots} puts them there. */
@BrowserTest
class ReadmePicturesIT {

    @Test
    void theWorkListShowsWhoPressesFirst(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        page.navigate("/portefolje");
        assertThat(page.locator("a.person-link").first()).isVisible();
        Visitors.picture(page, "readme-caseload");
    }

    @Test
    void thePersonsPageShowsWhyTheyAreDue(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        page.navigate("/portefolje?liste=ma-kartlegges");
        page.locator("a.person-link").first().click();
        page.locator("a, vaadin-tab")
                .filter(new FilterOptions().setHasText("Vurdering"))
                .first()
                .click();
        page.waitForURL("**/vurdering");
        Visitors.picture(page, "readme-person");
    }
}
