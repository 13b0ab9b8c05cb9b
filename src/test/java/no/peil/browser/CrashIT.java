package no.peil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.peil.testing.FreshTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server dies while a case worker types; this test has a portal of its own to kill. */
@ExtendWith(Visitors.Parameter.class)
class CrashIT {

    private static final String SENTENCE =
            "Har drevet et lite verksted for sykler i åtte år, først alene og siden med to ansatte. ";
    private static final Duration LOST_AT_MOST = Duration.ofSeconds(2);
    private static final PressSequentiallyOptions AS_A_PERSON_TYPES = new PressSequentiallyOptions().setDelay(80);

    @Test
    void whatWasTypedUntilTwoSecondsBeforeTheServerDiedIsThere() throws Exception {
        var data = Path.of("target/crash-data");
        FreshTestDatabase.empty(data);
        try (var portal = PortalProcess.start(data)) {
            var visitors = new Visitors(portal.address());
            var page = visitors.signIn("saksbehandler-oslo");
            var person = startMapping(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Legg til kompetanse"))
                    .click();
            var field = description(page);
            field.waitFor();

            var safe = typeUntilTheServerDies(field, portal);

            visitors.leave();
            portal.startAgain();
            var after = new Visitors(portal.address());
            var again = after.signIn("saksbehandler-oslo");
            again.navigate(person);
            description(again).waitFor();
            assertThat(description(again).inputValue()).startsWith(safe);
            after.leave();
        }
    }

    /** Types for some seconds, kills the server between two letters, and answers what had been typed two seconds before. */
    private static String typeUntilTheServerDies(Locator field, PortalProcess portal) throws InterruptedException {
        var times = new Instant[SENTENCE.length()];
        for (int i = 0; i < times.length; i++) {
            field.pressSequentially(SENTENCE.substring(i, i + 1), AS_A_PERSON_TYPES);
            times[i] = Instant.now();
        }
        var died = Instant.now();
        portal.kill();
        int typed = 0;
        while (typed < times.length && times[typed].isBefore(died.minus(LOST_AT_MOST))) {
            typed++;
        }
        assertThat(typed).as("letters typed more than two seconds before").isGreaterThan(20);
        return SENTENCE.substring(0, typed);
    }

    /** Opens the first person of the list who must be mapped, begins, and answers where that stands. */
    private static String startMapping(Page page) {
        WorkList.openFirstToMap(page);
        WorkList.start(page).click();
        page.locator(".mapping-editor").waitFor();
        return page.url();
    }

    private static Locator description(Page page) {
        return page.locator("vaadin-text-area.field-description textarea");
    }
}
