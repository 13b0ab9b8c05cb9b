package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class LogInIT {

    @Test
    void everyDemoUserStandsOnTheLogInPageAndIsOneClickAway(Visitors visitors) {
        var page = visitors.stranger();
        assertThat(page.locator(".demo-users button")).hasCount(7);
        page.getByText("saksbehandler-tromso").click();
        assertThat(page.locator("nav").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void theLogInPageIsForEverybody(Theme theme, Visitors visitors) {
        var page = visitors.stranger(theme);
        Visitors.picture(page, "log-in-" + theme.name().toLowerCase(java.util.Locale.ROOT));
        Accessibility.check(page, "the log-in page, " + theme);
    }
}
