package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A field is saved by one request of the browser, so that a slow network makes a form no slower than that. */
@BrowserTest
class OneRoundTripIT {

    @Test
    void aFieldIsSavedInOneRoundTrip(Visitors visitors) {
        var page = visitors.signIn("saksbehandler-oslo");
        WorkList.openFirstToMap(page);
        WorkList.start(page).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Legg til arbeid"))
                .click();
        var title = page.locator("[data-field=TITLE] input")
                .or(page.locator(".field-title input"))
                .first();
        title.click();
        Visitors.settle(page);
        var requests = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("v-r=uidl")) {
                requests.add(Objects.requireNonNullElse(request.postData(), ""));
            }
        });

        page.keyboard().insertText("Syer");
        assertThat(page.locator(".saved-status").first()).containsText("Lagret kl.");
        Visitors.settle(page);
        assertThat(requests).as("typed, and a pause").hasSize(1);

        page.keyboard().insertText("ske");
        page.keyboard().press("Tab");
        assertThat(page.locator(".item-work[aria-label*=Syerske]")).isVisible();
        Visitors.settle(page);
        assertThat(requests.subList(1, requests.size()))
                .as("typed and left at once; the next field only says that it has the user's hands now")
                .filteredOn(sent -> sent.contains("Syerske"))
                .hasSize(1);
    }
}
