package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds persons in the work list of a demo that is another one every day. */
final class WorkList {

    private WorkList() {}

    /** Opens the first person who must be mapped and whom nobody has begun to map. */
    static void openFirstToMap(Page page) {
        page.navigate("/portefolje?liste=ma-kartlegges");
        var links = page.locator("a.person-link");
        assertThat(links.first()).isVisible();
        for (var link :
                links.all().stream().map(found -> found.getAttribute("href")).toList()) {
            page.navigate("/" + link.replaceFirst("^/", ""));
            assertThat(start(page).or(page.locator(".mapping-editor, .mapping-reader")))
                    .isVisible();
            if (start(page).isVisible()) {
                return;
            }
        }
        throw new AssertionError("the demo has nobody on the first page who is to be mapped");
    }

    /** Opens the first person whose mapping can be filled in, and begins it when nobody has: the demo has not many to begin. */
    static void openFirstToFillIn(Page page) {
        page.navigate("/portefolje?liste=ma-kartlegges");
        var links = page.locator("a.person-link");
        assertThat(links.first()).isVisible();
        for (var link :
                links.all().stream().map(found -> found.getAttribute("href")).toList()) {
            page.navigate("/" + link.replaceFirst("^/", ""));
            assertThat(start(page).or(page.locator(".mapping-editor, .mapping-reader")))
                    .isVisible();
            if (start(page).isVisible()) {
                start(page).click();
            }
            if (page.locator(".mapping-reader").count() == 0) {
                page.locator(".mapping-editor").waitFor();
                return;
            }
        }
        throw new AssertionError("the demo has nobody on the first page whose mapping can be filled in");
    }

    /** The button that begins the mapping. */
    static Locator start(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kartlegg").setExact(true));
    }
}
