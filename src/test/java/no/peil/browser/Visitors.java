package no.peil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Those who visit the portal in one test, each with a browser of their own: cookies, colours and window. */
public final class Visitors {

    private static final int WIDE = 1440;
    private static final int HIGH = 900;
    /** A build machine may be busy with other things; a page that is well answers in less than a second. */
    private static final double PATIENCE_MS = 90_000;

    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Visitors(String address) {
        this.address = address;
    }

    /** Somebody who has not logged in, at the log-in page. */
    public Page stranger() {
        return stranger(Theme.LIGHT);
    }

    public Page stranger(Theme theme) {
        return arrive(theme, WIDE, HIGH);
    }

    /** A demo user who has logged in, at the first page she sees. */
    public Page signIn(String username) {
        return signIn(username, Theme.LIGHT);
    }

    public Page signIn(String username, Theme theme) {
        return logIn(arrive(theme, WIDE, HIGH), username);
    }

    /** The same on a telephone, 400 pixels wide. */
    public Page signInOnATelephone(String username, Theme theme) {
        return logIn(arrive(theme, 400, 800), username);
    }

    /** Somebody on a telephone of their own who is no user, at this address of the portal. */
    public Page onATelephone(String path) {
        var page = visit(Theme.LIGHT, 400, 800);
        page.navigate(path);
        return page;
    }

    /** Waits until the page has said and shown all that it had to, so that what stands there is what a person reads. */
    public static void settle(Page page) {
        page.waitForFunction("""
                () => !document.querySelector('vaadin-connection-indicator:popover-open')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                """);
    }

    /** Keeps a picture of what the visitor sees, in {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Fails when the page is wider than the window: nothing scrolls sideways (400 px is a telephone). */
    public static void scrollsDownOnly(Page page) {
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue())
                .as("pixels to scroll sideways")
                .isZero();
    }

    private Page arrive(Theme theme, int width, int height) {
        var page = visit(theme, width, height);
        page.navigate("/login");
        page.locator("main.log-in").waitFor();
        return page;
    }

    private Page visit(Theme theme, int width, int height) {
        var context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("nb-NO")
                        .setTimezoneId("Europe/Oslo")
                        .setViewportSize(width, height)
                        .setColorScheme(theme.scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        open.add(context);
        return context.newPage();
    }

    private static Page logIn(Page page, String username) {
        page.locator("input[name=username]:visible").fill(username);
        page.locator("input[name=password]:visible").fill(username);
        page.locator("input[name=password]:visible").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }

    void leave() {
        open.forEach(BrowserContext::close);
    }

    /** Light or dark, as the visitor's own machine prefers it. */
    public enum Theme {
        LIGHT(ColorScheme.LIGHT),
        DARK(ColorScheme.DARK);

        private final ColorScheme scheme;

        Theme(ColorScheme scheme) {
            this.scheme = scheme;
        }
    }

    /** Gives a test its visitors and closes their browsers after it. */
    static class Parameter implements ParameterResolver, AfterEachCallback {

        private static final Namespace HERE = Namespace.create(Visitors.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Visitors.class;
        }

        @Override
        public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var port = SpringExtension.getApplicationContext(test)
                    .getEnvironment()
                    .getRequiredProperty("local.server.port");
            var visitors = new Visitors("http://127.0.0.1:" + port);
            test.getStore(HERE).put(test.getUniqueId(), visitors);
            return visitors;
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var visitors = test.getStore(HERE).remove(test.getUniqueId(), Visitors.class);
            if (visitors != null) {
                visitors.leave();
            }
        }
    }
}
