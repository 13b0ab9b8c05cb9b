package no.peil.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.peil.browser.Visitors.Theme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, for somebody who may see it, in light and dark, wide and on a telephone: scanned by axe, kept as a picture. */
@BrowserTest
class EveryViewIT {

    private static final Map<String, List<String>> VIEWS = Map.of(
            "saksbehandler-oslo",
                    List.of(
                            "portefolje",
                            "registrer-person",
                            "import",
                            "overforinger",
                            "dubletter",
                            "regelverk",
                            "prov-regelverket",
                            "regelendringer"),
            "leder-oslo", List.of("oversikt", "fravaer", "fristtavle"),
            "imdi", List.of("portefolje", "oversikt", "kartlagt-pa-nytt"),
            "revisor", List.of("innsynslogg"),
            "admin", List.of("regelendringer", "sprak-i-kartleggingen"));
    private static final List<String> TABS =
            List.of("kartlegging", "vurdering", "opplysninger", "merknader", "kontakt", "historikk");

    static Stream<Arguments> everybodyInEveryTheme() {
        return VIEWS.keySet().stream()
                .sorted()
                .flatMap(user -> Stream.of(Theme.values()).map(theme -> Arguments.of(user, theme)));
    }

    @ParameterizedTest
    @MethodSource("everybodyInEveryTheme")
    void aViewIsForEverybody(String user, Theme theme, Visitors visitors) {
        var page = visitors.signIn(user, theme);
        var findings = new SoftAssertions();
        VIEWS.getOrDefault(user, List.of()).forEach(view -> findings.check(() -> scan(page, view, user, theme.name())));
        findings.assertAll();
    }

    @ParameterizedTest
    @MethodSource("everybodyInEveryTheme")
    void aViewIsForEverybodyOnATelephone(String user, Theme theme, Visitors visitors) {
        var page = visitors.signInOnATelephone(user, theme);
        var findings = new SoftAssertions();
        VIEWS.getOrDefault(user, List.of())
                .forEach(view -> findings.check(() -> {
                    scan(page, view, user, theme.name() + "-telephone");
                    Visitors.scrollsDownOnly(page);
                }));
        findings.assertAll();
    }

    @ParameterizedTest
    @MethodSource("everyTheme")
    void aPersonsPageIsForEverybody(Theme theme, Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo", theme);
        page.navigate("/portefolje");
        var person = page.locator("a.person-link").first().getAttribute("href");
        var findings = new SoftAssertions();
        TABS.forEach(tab -> findings.check(() -> scan(page, person + "/" + tab, "person-" + tab, theme.name())));
        findings.assertAll();
    }

    @ParameterizedTest
    @MethodSource("everyTheme")
    void theInterviewIsForEverybody(Theme theme, Visitors visitors) {
        var wide = visitors.signIn("saksbehandler-oslo", theme);
        WorkList.openFirstToFillIn(wide);
        wide.getByText("Gå i samtale").click();
        wide.locator(".interview-heading").waitFor();
        var path = wide.url().replaceFirst(".*/samtale", "samtale").replaceFirst("/[^/]+$", "");
        var telephone = visitors.signInOnATelephone("saksbehandler-oslo", theme);
        var findings = new SoftAssertions();
        for (var step : List.of("sprak", "se-over")) {
            findings.check(() -> scan(wide, path + "/" + step, "interview-" + step, theme.name()));
            findings.check(() -> {
                scan(telephone, path + "/" + step, "interview-" + step, theme.name() + "-telephone");
                Visitors.scrollsDownOnly(telephone);
            });
        }
        findings.assertAll();
    }

    static Stream<Theme> everyTheme() {
        return Stream.of(Theme.values());
    }

    private static void scan(Page page, String path, String what, String how) {
        page.navigate("/" + path);
        var name = (path.startsWith("person/") || path.startsWith("samtale/") ? what : path + "-" + what) + "-"
                + how.toLowerCase(Locale.ROOT);
        Visitors.picture(page, name);
        Accessibility.check(page, name);
    }
}
