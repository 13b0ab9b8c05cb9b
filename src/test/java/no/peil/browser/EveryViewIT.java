package no.peil.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, as somebody who may see it, in light and dark and on a telephone: scanned by axe, and kept as a picture. */
@BrowserTest
class EveryViewIT {

    private static final List<View> VIEWS = List.of(
            new View("saksbehandler-oslo", "portefolje"),
            new View("imdi", "portefolje"),
            new View("saksbehandler-oslo", "registrer-person"),
            new View("revisor", "access-log"));

    static Stream<Arguments> everyViewInEveryTheme() {
        return VIEWS.stream().flatMap(view -> Stream.of(Theme.values()).map(theme -> Arguments.of(view, theme)));
    }

    @ParameterizedTest
    @MethodSource("everyViewInEveryTheme")
    void aViewIsForEverybody(View view, Theme theme, Visitors visitors) {
        scan(visitors.signIn(view.user(), theme), view, theme.name());
    }

    @ParameterizedTest
    @MethodSource("everyViewInEveryTheme")
    void aViewIsForEverybodyOnATelephone(View view, Theme theme, Visitors visitors) {
        var page = visitors.signInOnATelephone(view.user(), theme);
        scan(page, view, theme.name() + "-telephone");
        Visitors.scrollsDownOnly(page);
    }

    private static void scan(Page page, View view, String how) {
        page.navigate("/" + view.path());
        var name = (view.path().replace('/', '-') + "-" + view.user() + "-" + how).toLowerCase(Locale.ROOT);
        Visitors.picture(page, name);
        Accessibility.check(page, name);
    }

    private record View(String user, String path) {}
}
