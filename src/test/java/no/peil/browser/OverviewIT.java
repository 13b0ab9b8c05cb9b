package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dashboard and the access log, for everybody who may see them, wide and narrow, in light and dark. */
@BrowserTest
class OverviewIT {

    @ParameterizedTest
    @EnumSource
    void aTeamLeadSeesHowTheTeamIsDoing(Theme theme, Visitors visitors) {
        look(visitors.signIn("leder-oslo", theme), "oversikt", "overview-lead", theme);
        look(visitors.signInOnATelephone("leder-oslo", theme), "oversikt", "overview-lead-narrow", theme);
    }

    @ParameterizedTest
    @EnumSource
    void imdiSeesTheCountry(Theme theme, Visitors visitors) {
        look(visitors.signIn("imdi", theme), "oversikt", "overview-country", theme);
        look(visitors.signInOnATelephone("imdi", theme), "oversikt", "overview-country-narrow", theme);
    }

    @ParameterizedTest
    @EnumSource
    void theAuditorReadsTheLog(Theme theme, Visitors visitors) {
        look(visitors.signIn("revisor", theme), "innsynslogg?handling=DOWNLOADED", "access-log-nothing", theme);
        var worker = visitors.signIn("saksbehandler-oslo", theme);
        worker.locator("input[type=text], vaadin-text-field input").first().fill("hailu");
        worker.keyboard().press("Enter");
        Visitors.settle(worker);
        look(visitors.signIn("revisor", theme), "innsynslogg", "access-log", theme);
        look(visitors.signInOnATelephone("revisor", theme), "innsynslogg", "access-log-narrow", theme);
    }

    private static void look(Page page, String path, String name, Theme theme) {
        page.navigate("/" + path);
        assertThat(page.locator("h1")).isVisible();
        var picture = name + "-" + theme.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots", picture + ".png")));
        Accessibility.check(page, picture);
    }
}
