package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case worker's Monday: load the list, find who presses most, read why, map, assure, remark; the team lead sees it. */
@BrowserTest
class MondayMorningIT {

    private static final Path LIST = Path.of("../shared/data/personer-eksempel.csv");

    @Test
    void aCaseWorkerLoadsTheListAndThenLoadsItAgain(Visitors visitors) {
        assumeTrue(Files.exists(LIST), "the example list is not beside this checkout");
        var page = visitors.signIn("saksbehandler-oslo");

        load(page);
        assertThat(chip(page, "Ny")).hasText(Pattern.compile("116"));
        assertThat(chip(page, "Feil")).hasText(Pattern.compile("284"));
        Accessibility.check(page, "the preview of a list");
        button(page, "Lagre 116 linjer uten feil").click();
        assertThat(page.getByText("Listen er lagret: 116 nye, 284 med feil.")).isVisible();

        load(page);
        assertThat(chip(page, "Uendret")).hasText(Pattern.compile("116"));
        assertThat(chip(page, "Feil")).hasText(Pattern.compile("284"));
    }

    @Test
    void whoPressesMostIsFoundMappedAssuredRemarkedAndCounted(Visitors visitors) {
        var lead = visitors.signIn("leder-oslo");
        int mustMap = count(lead, "Må kartlegges");
        int done = count(lead, "Ferdig");

        var page = visitors.signIn("saksbehandler-oslo");
        WorkList.openFirstToMap(page);
        assertThat(page.locator(".person-band")).isVisible();
        open(page, "Vurdering");
        assertThat(page.getByText("Personen har rett og plikt til å delta i introduksjonsprogram.")
                        .first())
                .isVisible();
        open(page, "Kartlegging");
        mapAllFourSections(page);
        button(page, "Fullfør kartleggingen").click();
        assertThat(button(page, "Kvalitetssikre")).isVisible();

        lead.reload();
        assertThat(chip(lead, "Må kartlegges")).hasText(number(mustMap - 1));
        assertThat(chip(lead, "Ferdig")).hasText(number(done + 1));

        button(page, "Kvalitetssikre").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kvalitetssikre"))
                .click();
        assertThat(page.getByText("Kartleggingen er kvalitetssikret")).isVisible();

        remark(page, "Vitnemålet er på vei fra Asmara.");
    }

    @Test
    void nothingOfOsloReachesTromso(Visitors visitors) {
        var oslo = visitors.signIn("saksbehandler-oslo");
        var link = oslo.locator("a.person-link").first();
        var name = link.innerText();
        var address = link.getAttribute("href");

        var tromso = visitors.signIn("saksbehandler-tromso");
        assertThat(tromso.locator("a.person-link").first()).isVisible();
        assertThat(tromso.getByText(name, new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        tromso.navigate("/" + address.replaceFirst("^/", ""));
        assertThat(tromso.locator("main")).not().containsText(name);
        assertThat(tromso.locator(".person-band")).hasCount(0);
    }

    private static void load(Page page) {
        page.navigate("/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(LIST);
        assertThat(chip(page, "Feil")).isVisible();
    }

    /** A mother tongue, and no more to tell. */
    private static void mapAllFourSections(Page page) {
        WorkList.start(page).click();
        button(page, "Legg til språk").click();
        var language = page.locator(".item-row").last();
        language.getByRole(AriaRole.COMBOBOX).first().fill("tigrinja");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("tigrinja"))
                .first()
                .click();
        language.getByLabel("Morsmål").check();
        for (String none : new String[] {"Ingen utdanning", "Ingen arbeidserfaring", "Ingen annen kompetanse"}) {
            page.getByLabel(none).check();
        }
        assertThat(page.getByText("4 av 4 deler besvart")).isVisible();
    }

    private static void remark(Page page, String text) {
        open(page, "Merknader");
        page.getByRole(AriaRole.TEXTBOX).last().fill(text);
        button(page, "Legg til merknaden").click();
        assertThat(page.getByText(text).first()).isVisible();
        assertThat(tab(page, "Merknader")).containsText("1");
    }

    private static void open(Page page, String name) {
        tab(page, name).click();
        page.waitForURL(Pattern.compile("/" + name.toLowerCase(Locale.ROOT) + "$"));
    }

    private static Locator tab(Page page, String name) {
        return page.locator("main nav a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static int count(Page page, String label) {
        assertThat(chip(page, label)).isVisible();
        return Integer.parseInt(chip(page, label).innerText().replaceAll("\\D", ""));
    }

    private static Pattern number(int count) {
        return Pattern.compile("\\D" + count + "$");
    }

    private static Locator chip(Page page, String label) {
        return page.locator("button.chip")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
