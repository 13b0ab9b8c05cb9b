package no.peil.eligibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.Regime;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class RuleBookViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theRulesOfTodayComeFirstWithTheirTimeAndWhatIsNew() {
        var view = open("regelverk");

        assertThat(view.bar.edition.getValue().regime()).isEqualTo(Regime.R5);
        assertThat(view.bar.day.getValue()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(text(view))
                .contains("Gjelder fra 01.07.2026.", "Endret siden R4", "Hvilke sluttmål er åpne for personen?")
                .contains("Slik er åpne spørsmål lest");
    }

    @Test
    void anotherDayHasItsOwnRulesAndTheUrlSaysWhich() {
        var view = open("regelverk?dag=2023-06-30");

        assertThat(view.bar.edition.getValue().regime()).isEqualTo(Regime.R2);
        assertThat(text(view)).contains("Gjelder fra 15.06.2022 til og med 30.06.2023.");
        assertThat(text(open("regelverk/r0"))).contains("Gjaldt til og med 31.12.2020.");
        assertThat(open("regelverk/r4").bar.day.getValue()).isNull();
    }

    @Test
    void nonsenseInTheUrlShowsToday() {
        assertThat(open("regelverk/r9?dag=i-morgen").bar.edition.getValue().regime())
                .isEqualTo(Regime.R5);
    }

    @Test
    void aSearchShowsOnlyTheRulesThatPass() {
        var view = open("regelverk");
        test(view.bar.search).setValue("nordisk");

        assertThat(text(view)).contains("ikke nordisk borger").doesNotContain("Endret siden", "sluttmål er åpne");
        assertThat(text(open("regelverk?sok=nordisk"))).contains("ikke nordisk borger");
    }

    @Test
    void aPlaceInTheActIsSearchedForAsItIsWritten() {
        var view = open("regelverk/r4?sok=37b");

        assertThat(text(view)).contains("37 b").doesNotContain("svalbardloven");
        assertThat($(Citation.class, view).all())
                .filteredOn(link -> link.hasClassName("found"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).endsWith("§37b"));
    }

    @Test
    void whereNothingPassesItSaysSo() {
        var view = open("regelverk?sok=romskip");

        assertThat(text($(EmptyState.class, view).single())).contains("Ingen regler passer til «romskip».");
        assertThat($(Panel.class, view).all()).isEmpty();
    }

    @Test
    void aRuleUnfoldsAloneAndWithAllOthers() {
        var view = open("regelverk");
        var folded = $(RuleItem.class, view).all().stream()
                .filter(item -> item.hasClassName("folded"))
                .findFirst()
                .orElseThrow();

        test($(NativeButton.class, folded).first()).click();
        assertThat(folded.isOpen()).isTrue();

        test(view.bar.unfold).click();
        assertThat($(RuleItem.class, view).all()).noneMatch(item -> item.hasClassName("folded"));
        test(view.bar.fold).click();
        assertThat(folded.isOpen()).isFalse();
    }

    @Test
    void aLinkLeadsToARuleInsideWhatIsFolded() {
        var view = open("regelverk?dag=2026-11-21&regel=programme.work-ended-in-time");

        var rule = $(RuleItem.class, view).all().stream()
                .filter(item -> "-1".equals(item.getElement().getAttribute("tabindex")))
                .toList();
        assertThat(rule).hasSize(1);
        assertThat(text(rule.getFirst())).contains("Arbeidet tok slutt");
        assertThat(rule.getFirst().getParent().flatMap(Component::getParent).orElseThrow())
                .isInstanceOfSatisfying(
                        RuleItem.class, around -> assertThat(around.isOpen()).isTrue());
    }

    @Test
    @WithUserDetails("revisor")
    void whoSeesNoPersonsReadsTheRulesToo() {
        assertThat(text(open("regelverk"))).contains("Gjelder fra 01.07.2026.");
    }

    private RuleBookView open(String address) {
        var location = new com.vaadin.flow.router.Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return (RuleBookView) getCurrentView();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
