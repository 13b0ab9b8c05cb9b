package no.peil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.peil.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person answers alone in Arabic on two telephones, and the case worker corrects one thing beside it. */
@BrowserTest
class SelfRegistrationIT {

    private static final Pattern PERSON = Pattern.compile("person/([0-9a-f-]{36})");

    /** Each click waits for the answer to the one before; what each was answered. */
    private static final String A_THOUSAND_CLICKS = """
            async () => {
                const open = document.querySelector('.register-entry > vaadin-button');
                const flow = Object.values(window.Vaadin.Flow.clients);
                const said = [];
                while (said.length < 1000) {
                    open.click();
                    do {
                        await new Promise(done => setTimeout(done, 2));
                    } while (open.disabled || flow.some(client => client.isActive?.()));
                    said.push(document.querySelector('.register-trouble').textContent.replace(/\\d+/, ''));
                }
                return said;
            }
            """;

    @Autowired
    private EmbeddedDatabase database;

    @Test
    void whatIsAnsweredInArabicOnATelephoneIsAssuredWithOneCorrection(Visitors visitors) {
        var worker = visitors.signIn("saksbehandler-oslo");
        WorkList.openFirstToMap(worker);
        WorkList.start(worker).click();
        button(worker, "Vurder behov for hjelp").click();
        worker.getByLabel("Begrunnelse").fill("Leser godt arabisk");
        button(worker, "Lagre vurderingen").click();
        var code = worker.locator(".code-letters").innerText();
        Accessibility.check(worker, "the code for the person");
        button(worker, "Lukk").last().click();
        var born = birthDate(worker);

        var telephone = visitors.onATelephone("/registrer#" + code.replace("-", ""));
        enter(telephone, born);
        assertThat(telephone.url()).doesNotContain(code.replace("-", ""));
        answer(telephone);
        var other = visitors.onATelephone("/registrer");
        other.locator(".register-code input").fill(code);
        enter(other, born);
        other.locator(".register-buttons vaadin-button").first().click();
        for (int step = 0; step < 2; step++) {
            next(other);
        }
        assertThat(other.locator("[data-field=TITLE] input")).hasValue("خياط");
        for (int step = 0; step < 3; step++) {
            next(other);
        }
        Accessibility.check(other, "all answers in Arabic");
        Visitors.scrollsDownOnly(other);
        other.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("إرسال").setExact(true))
                .or(other.locator(".register-buttons vaadin-button[theme~=primary]"))
                .first()
                .click();
        other.locator(
                        "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .first()
                .click();
        assertThat(other.locator(".register-steps h1")).isVisible();
        assertThat(other.locator(".register-review")).hasCount(0);

        worker.reload();
        assertThat(worker.getByText("خياط").first()).isVisible();
        worker.getByLabel(Pattern.compile("Sett sikret verdi for.*خياط")).click();
        var title = worker.locator(".assured-value .field-title input");
        title.fill("Skredder");
        title.blur();
        assertThat(worker.locator(".saved-status")).containsText("Lagret kl.");
        button(worker, "Kvalitetssikre").click();
        worker.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kvalitetssikre"))
                .click();
        assertThat(worker.getByText("Kartleggingen er kvalitetssikret")).isVisible();
        assertThat(worker.getByText("خياط").first()).isVisible();
        assertThat(worker.getByText("Skredder").first()).isVisible();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aThousandWrongCodesAreRefusedAndTheRightOneStillOpens(Visitors visitors, CapturedOutput log) {
        var worker = visitors.signIn("saksbehandler-oslo");
        WorkList.openFirstToMap(worker);
        WorkList.start(worker).click();
        button(worker, "Vurder behov for hjelp").click();
        worker.getByLabel("Begrunnelse").fill("Leser godt arabisk");
        button(worker, "Lagre vurderingen").click();
        var code = worker.locator(".code-letters").innerText();
        var born = birthDate(worker);
        var telephone = visitors.onATelephone("/registrer");
        telephone.locator(".register-code input").fill("0000-0000-00000");
        telephone.locator("#register-born").fill(born);

        var said = (List<?>) telephone.evaluate(A_THOUSAND_CLICKS);

        assertThat(said).hasSize(1000);
        assertThat(said.stream().distinct()).as("wrong, then too many").hasSize(2);
        assertThat(said.stream().filter(said.getFirst()::equals).count()).isLessThan(15);
        assertThat(log.getOut().split("Many wrong registration codes from", -1))
                .as("the log says so once")
                .hasSize(2);
        telephone.locator(".register-code input").fill(code);
        enter(telephone, born);
    }

    /** All sections: one language, no school, one job typed while the network was away, nothing else. */
    private static void answer(Page page) {
        page.locator(".register-buttons vaadin-button").first().click();
        page.locator(".register-section > vaadin-button").first().click();
        choose(page, "LANGUAGE", "العربية");
        page.locator("[data-field=MOTHER_TONGUE] input").check();
        saved(page);
        Accessibility.check(page, "a section in Arabic");
        Visitors.scrollsDownOnly(page);
        Visitors.picture(page, "registrer-arabisk-400");
        next(page);
        none(page);
        next(page);
        page.locator(".register-section > vaadin-button").first().click();
        var title = page.locator("[data-field=TITLE] input");
        title.waitFor();
        page.context().setOffline(true);
        title.fill("خياط");
        assertThat(page.locator("peil-typing-watch")).hasClass(Pattern.compile("lost"));
        page.context().setOffline(false);
        saved(page);
        choose(page, "WORK_COUNTRY", "سوريا");
        page.locator("[data-field=WORK_YEARS] input").fill("4");
        page.locator("[data-field=WORK_YEARS] input").blur();
        saved(page);
        next(page);
        none(page);
        page.locator(".register-buttons vaadin-button").last().click();
        assertThat(page.locator(".register-section")).hasCount(0);
    }

    private static void choose(Page page, String field, String value) {
        var input = page.locator("[data-field=" + field + "] input");
        input.fill(value);
        page.locator("vaadin-combo-box-item")
                .getByText(value, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(input).hasValue(value);
    }

    private static void none(Page page) {
        page.locator(".register-section > vaadin-checkbox input").check();
        saved(page);
    }

    private static void saved(Page page) {
        assertThat(page.locator(".register-section .saved-status")).not().isEmpty();
    }

    private static void next(Page page) {
        var before = page.locator(".register-steps .hint").first().innerText();
        page.locator(".register-buttons vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".register-steps .hint").first()).not().hasText(before);
    }

    private static void enter(Page page, String born) {
        page.locator("[data-language=ar]").click();
        assertThat(page.locator("main.register")).hasAttribute("dir", "rtl");
        page.locator("#register-born").fill(born);
        page.locator(".register-entry vaadin-button").last().click();
        page.locator(".register-steps").waitFor();
    }

    private String birthDate(Page page) {
        var found = PERSON.matcher(page.url());
        assertThat(found.find()).isTrue();
        return new JdbcTemplate(database.asSuperuser())
                .queryForObject(
                        "select birth_date::text from participant where id = ?",
                        String.class,
                        UUID.fromString(found.group(1)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
