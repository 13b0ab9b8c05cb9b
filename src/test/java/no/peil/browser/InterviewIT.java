package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.regex.Pattern;
import no.peil.browser.Visitors.Theme;
import org.junit.jupiter.api.Test;

/** The case worker and the participant sit together: nothing that was said is lost, and the mouse may stay away. */
@BrowserTest
class InterviewIT {

    private static final String TITLE = ".field-title input";

    @Test
    void aWholeInterviewByKeyboardBesideArabicWithReloadAndLostNetwork(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        WorkList.openFirstToMap(page);
        WorkList.start(page).click();
        page.getByText("Gå i samtale").click();
        assertThat(heading(page)).containsText("Språk");
        Visitors.settle(page);
        tabTo(page, page.locator(".interview-language vaadin-select-value-button"));
        press(page, "Enter");
        var choice = page.locator("vaadin-select-list-box vaadin-select-item:focus");
        choice.waitFor();
        page.keyboard().type("arabisk");
        assertThat(choice).containsText("arabisk");
        press(page, "Enter");
        var beside = page.locator(".side-by-side > [lang=ar]");
        assertThat(beside).hasAttribute("dir", "rtl");
        assertThat(page.locator(".interview-draft")).containsText("Utkast");
        languages(page);
        tabTo(page, page.getByLabel("Ingen utdanning"));
        press(page, "Space");
        assertThat(current(page)).containsText("besvart");
        tabTo(page, button(page, "Neste: Arbeidserfaring"));
        press(page, "Enter");
        work(page);
        assertThat(heading(page)).containsText("Annen kompetanse");
        tabTo(page, page.getByLabel("Ingen annen kompetanse"));
        press(page, "Space");
        tabTo(page, button(page, "Neste: Ønsker og mål"));
        press(page, "Enter");
        assertThat(heading(page)).containsText("Ønsker og mål");
        tabTo(page, button(page, "Neste: Se over"));
        press(page, "Enter");
        assertThat(page.locator(".interview-review")).containsText("Alle de fire delene er besvart");
        Accessibility.check(page, "the interview looked over");
        tabTo(page, button(page, "Fullfør kartleggingen"));
        press(page, "Enter");
        page.waitForURL("**/kartlegging");
        assertThat(page.getByText("Baker på sykehus").first()).isVisible();
    }

    @Test
    void whoIsLoggedOutForWantOfActivityComesBackToTheSameSection(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        begin(page, "arbeid");
        button(page, "Legg til arbeid").click();
        assertThat(page.locator(TITLE).last()).isFocused();
        page.clock().install();
        page.reload();
        page.locator("peil-session-watch")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Visitors.settle(page);
        page.locator(TITLE).last().pressSequentially("Fisker");
        page.clock().fastForward("30:30");
        page.clock().runFor(2_000);

        assertThat(page.locator(".log-in .message")).containsText("borte en stund");
        page.getByText("saksbehandler-oslo").first().click();
        page.waitForURL("**/arbeid");
        assertThat(page.locator(TITLE).last()).hasValue("Fisker");
    }

    @Test
    void aTabIsNotClosedOverATextThatIsNotSent(Visitors visitors) {
        var page = visitors.signInOnATelephone("saksbehandler-oslo", Theme.DARK);
        begin(page, "annet");
        button(page, "Legg til kompetanse").click();
        Visitors.settle(page);
        var description = page.locator(".field-description textarea").last();
        description.pressSequentially("Sveisekurs");
        assertThat(page.locator(".saved-status")).containsText("Lagret kl.");
        Visitors.scrollsDownOnly(page);
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.context().setOffline(true);
        description.pressSequentially(" og truck");
        assertThat(page.locator("peil-typing-watch")).hasClass(Pattern.compile("lost"));
        page.locator(".interview-steps a").first().click();
        assertThat(description).hasValue("Sveisekurs og truck");
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");

        page.context().setOffline(false);
        assertThat(page.locator("peil-typing-watch")).not().hasClass(Pattern.compile("lost"));
        saved(page);
        page.reload();
        assertThat(description).hasValue("Sveisekurs og truck");
    }

    private static void languages(Page page) {
        tabTo(page, button(page, "Legg til språk"));
        press(page, "Enter");
        var language = page.locator(".field-language input");
        assertThat(language).isFocused();
        page.keyboard().type("arabisk");
        page.locator("vaadin-combo-box-item").first().waitFor();
        press(page, "Enter");
        assertThat(language).hasValue("arabisk");
        tabTo(page, page.locator(".field-mother-tongue input"));
        press(page, "Space");
        assertThat(current(page)).containsText("besvart");
        Accessibility.check(page, "a section of the interview beside Arabic");
        press(page, "Control+Enter");
        assertThat(heading(page)).containsText("Utdanning");
        assertThat(heading(page)).isFocused();
    }

    /** Reloads in the middle, goes back over a text that was just typed, and loses the network once. */
    private static void work(Page page) {
        assertThat(heading(page)).containsText("Arbeidserfaring");
        tabTo(page, button(page, "Legg til arbeid"));
        press(page, "Enter");
        var title = page.locator(TITLE);
        assertThat(title).isFocused();
        page.keyboard().type("Baker");
        saved(page);
        page.reload();
        assertThat(title).hasValue("Baker");

        tabTo(page, title);
        press(page, "End");
        page.keyboard().type(" på");
        page.goBack();
        assertThat(heading(page)).containsText("Utdanning");
        page.goForward();
        assertThat(title).hasValue("Baker på");

        tabTo(page, title);
        press(page, "End");
        page.context().setOffline(true);
        page.keyboard().type(" sykehus");
        assertThat(page.locator("peil-typing-watch")).hasText(Pattern.compile("ikke nett"));
        page.context().setOffline(false);
        assertThat(page.locator("peil-typing-watch")).not().hasClass(Pattern.compile("lost"));
        saved(page);
        tabTo(page, page.locator(".field-work-country input"));
        page.keyboard().type("Syria");
        page.locator("vaadin-combo-box-item").first().waitFor();
        press(page, "Enter");
        tabTo(page, page.locator(".field-work-years input"));
        page.keyboard().type("4");
        assertThat(current(page)).containsText("besvart");
        press(page, "Control+Enter");
    }

    /** Goes into the interview with somebody whose mapping may have been begun, at this section. */
    private static void begin(Page page, String section) {
        WorkList.openFirstToFillIn(page);
        page.getByText("Gå i samtale").click();
        heading(page).waitFor();
        page.navigate(page.url().replaceFirst("[^/]+$", section));
        heading(page).waitFor();
        Visitors.settle(page);
    }

    private static void tabTo(Page page, Locator wanted) {
        wanted.waitFor();
        for (int stops = 0; stops < 80; stops++) {
            if ((boolean) wanted.evaluate("e => e === document.activeElement || e.contains(document.activeElement)")) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void saved(Page page) {
        assertThat(page.locator("peil-typing-watch[unsent]")).hasCount(0);
        assertThat(page.locator(".saved-status")).containsText("Lagret kl.");
    }

    private static Locator heading(Page page) {
        return page.locator(".interview-heading h2");
    }

    private static Locator current(Page page) {
        return page.locator(".interview-steps [aria-current=step]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
