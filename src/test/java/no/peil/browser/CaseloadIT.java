package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class CaseloadIT {

    @ParameterizedTest
    @EnumSource
    void theListIsForEverybody(Theme theme, Visitors visitors) {
        var page = list(visitors.signIn("saksbehandler-oslo", theme));
        Visitors.picture(page, "caseload-" + theme.name().toLowerCase(Locale.ROOT));
        Accessibility.check(page, "the caseload, " + theme);
    }

    @ParameterizedTest
    @EnumSource
    void onATelephoneTheListIsCardsAndNothingScrollsSideways(Theme theme, Visitors visitors) {
        var page = visitors.signInOnATelephone("leder-oslo", theme);
        page.locator(".person-card").first().waitFor();
        Visitors.picture(page, "caseload-telephone-" + theme.name().toLowerCase(Locale.ROOT));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Accessibility.check(page, "the caseload on a telephone, " + theme);
    }

    @Test
    void aListSurvivesARefreshWithItsSelection(Visitors visitors) {
        var page = list(visitors.signIn("leder-oslo"));
        chip(page, "Må kartlegges").click();
        page.waitForURL(Pattern.compile("liste=ma-kartlegges"));
        page.getByRole(AriaRole.CHECKBOX).first().click();
        page.waitForURL(Pattern.compile("valgt="));

        page.reload();

        list(page);
        assertThat(chip(page, "Må kartlegges")).hasAttribute("aria-pressed", "true");
        assertThat(page.getByText("1 valgt")).isVisible();
    }

    @Test
    void enterOnALineOpensThePerson(Visitors visitors) {
        var page = list(visitors.signIn("leder-oslo"));
        page.locator("vaadin-grid").getByText("Må kartlegges").first().click();
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("/person/"));
    }

    private static Page list(Page page) {
        page.locator(".caseload-grid .person-link").first().waitFor();
        return page;
    }

    private static Locator chip(Page page, String name) {
        return page.locator("button.chip").filter(new FilterOptions().setHasText(name));
    }
}
