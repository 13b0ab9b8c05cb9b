package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class FrameIT {

    @Test
    void whoIsAwayIsWarnedAndStaysWithOneKey(Visitors visitors) {
        var page = visitors.signIn("leder-oslo");
        page.clock().install();
        page.reload();
        page.locator("peil-session-watch").waitFor(attached());
        Visitors.settle(page);

        page.clock().fastForward("28:30");

        assertThat(warning(page)).isVisible();
        assertThat(warning(page).locator("button").first()).isFocused();
        Accessibility.check(page, "the warning before the session ends");
        page.keyboard().press("Enter");
        assertThat(warning(page)).isHidden();
    }

    @Test
    void whoDoesNotAnswerIsLoggedOutAndComesBackToTheSamePage(Visitors visitors) {
        var page = visitors.signIn("revisor");
        page.navigate("/innsynslogg");
        page.clock().install();
        page.reload();
        page.locator("peil-session-watch").waitFor(attached());
        Visitors.settle(page);

        page.clock().fastForward("30:30");
        page.clock().runFor(2_000);

        assertThat(page.locator(".log-in .message")).containsText("borte en stund");
        page.getByText("revisor").first().click();
        page.waitForURL("**/innsynslogg");
    }

    @Test
    void theKeyboardReachesThePageInTwoSteps(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        page.reload();
        page.locator("main").waitFor();
        Visitors.settle(page);

        page.keyboard().press("Tab");
        assertThat(page.getByText("Hopp til innholdet")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void theLanguageChosenBeforeLogInIsKeptWithTheUser(Visitors visitors) {
        var page = visitors.stranger();
        page.getByText("Nynorsk").click();
        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        page.getByText("leder-tromso").click();

        assertThat(page.locator("html")).hasAttribute("lang", "nn");
        assertThat(visitors.signIn("leder-tromso").locator("html")).hasAttribute("lang", "nn");
    }

    @ParameterizedTest
    @EnumSource
    void thePageThatIsNotThereIsForEverybody(Theme theme, Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo", theme);
        page.navigate("/finnes-ikke");
        assertThat(page.locator("h1")).hasText("Fant ikke siden");
        Accessibility.check(page, "the missing page, " + theme);
    }

    @Test
    void onATelephoneTheNavigationFoldsAndNothingScrollsSideways(Visitors visitors) {
        var page = visitors.signInOnATelephone("saksbehandler-oslo", Theme.LIGHT);
        Visitors.settle(page);
        assertThat(page.locator("nav").first()).not().isInViewport();

        page.locator("vaadin-drawer-toggle").click();

        assertThat(page.locator("nav").first()).isInViewport();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
        assertThat(page.locator("vaadin-app-layout")).hasAttribute("overlay", Pattern.compile(".*"));
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
