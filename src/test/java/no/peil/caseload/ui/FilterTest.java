package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Set;
import no.peil.caseload.Detail;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.SavedFilter;
import no.peil.caseload.SavedFilterService;
import no.peil.caseload.Townsfolk;
import no.peil.participant.ParticipantService;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** A case worker narrows the list, keeps it so under a name, and finds it again. */
@ViewTest
@WithUserDetails("saksbehandler-oslo")
class FilterTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private SavedFilterService saved;

    @Autowired
    private SearchMemory memory;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aYoungPersonAndAnOlderOne() {
        clock.setTo(TODAY);
        var oslo = Townsfolk.ofOslo(participants, signIn);
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1))
                .born(TODAY.minusYears(20))
                .register();
        oslo.aResettlementRefugee("Yusuf", TODAY.minusMonths(1))
                .born(TODAY.minusYears(40))
                .register();
    }

    @Test
    void theDialogSaysHowManyPersonsTheListWillHaveAndOpensIt() {
        var view = navigate(CaseloadView.class);

        var dialog = openFilters(view);
        assertThat(dialog.show.getText()).isEqualTo("Vis 2 personer");
        dialog.fields.get(Detail.PERMIT).field.setValue(Set.of("UTL_28"));
        dialog.age.from.setValue(18);
        dialog.age.to.setValue(25);
        assertThat(dialog.show.getText()).isEqualTo("Vis 1 person");
        test(dialog.show).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(query()).contains("grunnlag=utl-28").contains("alder=18_25");
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(narrowedBy(view)).contains("Oppholdsgrunnlag: § 28", "Alder: 18–25", "Fjern alle");
    }

    @Test
    void anAgeTurnedRoundIsNotAccepted() {
        var view = navigate(CaseloadView.class);
        var dialog = openFilters(view);
        dialog.age.from.setValue(30);
        dialog.age.to.setValue(20);

        test(dialog.show).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.age.wrong.getText()).startsWith("Alderen du har skrevet");
        assertThat(query()).isEmpty();
    }

    @Test
    void oneClickTakesAFilterAwayAndAnotherTakesThemAll() {
        open("portefolje?liste=ma-kartlegges&grunnlag=utl-28&alder=18_25&land=ER&eier=leder-oslo");
        var view = (CaseloadView) getCurrentView();
        assertThat(test(view.grid).isUsable()).isFalse();

        takeAway(view, "Fjern «Alder: 18–25»");
        assertThat(query()).doesNotContain("alder").contains("grunnlag=utl-28").contains("land=ER");

        takeAway(view, "Fjern alle");
        assertThat(query()).isEqualTo("liste=ma-kartlegges");
        assertThat(view.chips.narrowed.isVisible()).isFalse();
    }

    @Test
    void meComesFirstAmongThoseWhoMayHaveThePersons() {
        var dialog = openFilters(navigate(CaseloadView.class));

        dialog.owner.setValue(new OwnedBy.Me());
        test(dialog.show).click();

        assertThat(query()).isEqualTo("eier=meg");
    }

    @Test
    void aFilterIsKeptUnderANameWithoutTheSearchAndOpenedAgain() {
        var key = memory.keep("abebe");
        open("portefolje?grunnlag=utl-28&sok=" + key);
        var view = (CaseloadView) getCurrentView();
        test(view.tools.save).click();
        var dialog = find(SaveFilterDialog.class).single();
        assertThat(dialog.dropped.isVisible()).isTrue();

        dialog.name.setValue("Flyktninger");
        dialog.shared.setValue(true);
        test(dialog.save).click();

        assertThat(saved.mine()).extracting(SavedFilter::query).containsExactly("grunnlag=utl-28");
        navigate("portefolje", CaseloadView.class);
        var mine = openMine();
        test(mine.lines.getFirst().open).click();
        assertThat(query()).contains("grunnlag=utl-28").contains("filter=").doesNotContain("sok");
        assertThat(((CaseloadView) getCurrentView()).notice.getText()).isEqualTo("Lagret filter: Flyktninger");
        assertThat(test(((CaseloadView) getCurrentView()).grid).size()).isEqualTo(1);
    }

    @Test
    void aNameInUseIsSaidAtTheField() {
        saved.save("Mine", "eier=meg", false);
        open("portefolje?eier=meg");
        test(((CaseloadView) getCurrentView()).tools.save).click();
        var dialog = find(SaveFilterDialog.class).single();

        dialog.name.setValue("mine");
        test(dialog.save).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.name.getErrorMessage()).startsWith("Du har allerede et filter");
    }

    @Test
    void savedFiltersArePutInOrderByButtonsThatSayWhereTheyStand() {
        saved.save("A", "eier=meg", false);
        saved.save("B", "tolk=ti", false);
        navigate(CaseloadView.class);
        var mine = openMine();

        test(mine.lines.getLast().up).click();

        assertThat(mine.said.getText()).isEqualTo("«B» er nå nummer 1 av 2.");
        assertThat(saved.mine()).extracting(SavedFilter::name).containsExactly("B", "A");
        test(mine.lines.getFirst().up).click();
        assertThat(saved.mine()).extracting(SavedFilter::name).containsExactly("B", "A");
    }

    @Test
    void aSavedFilterIsRenamedAndDeleted() {
        saved.save("A", "eier=meg", false);
        navigate(CaseloadView.class);
        var mine = openMine();

        test(mine.lines.getFirst().change).click();
        var dialog = find(SaveFilterDialog.class).single();
        dialog.name.setValue("Bare mine");
        test(dialog.save).click();
        assertThat(mine.lines.getFirst().open.getText()).isEqualTo("Bare mine");

        test(mine.lines.getFirst().delete).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(mine.lines).isEmpty();
        assertThat(saved.mine()).isEmpty();
    }

    @Test
    void aFilterThatNoLongerFitsSaysSo() {
        var filter = saved.save(
                "Gammelt",
                "grunnlag=utl-28,utl-99&eier=har-sluttet&mottak=0199a000-0000-7000-8000-000000000001",
                false);
        navigate(CaseloadView.class);
        test(openMine().lines.getFirst().open).click();

        var said = ((CaseloadView) getCurrentView()).notice.getElement().getTextRecursively();

        assertThat(query()).contains("filter=" + filter.id());
        assertThat(said)
                .contains("Filteret «Gammelt» passer ikke lenger")
                .contains("«utl-99»")
                .contains("har-sluttet er ikke lenger saksbehandler")
                .contains("mottaket finnes ikke lenger");
    }

    @Test
    @WithUserDetails("imdi")
    void aLiaisonHasNoTeamToShareWith() {
        open("portefolje?grunnlag=utl-35-3");

        test(((CaseloadView) getCurrentView()).tools.save).click();

        assertThat(find(SaveFilterDialog.class).single().shared.isVisible()).isFalse();
    }

    private FilterDialog openFilters(CaseloadView view) {
        test(view.tools.filters).click();
        return find(FilterDialog.class).single();
    }

    private SavedFiltersDialog openMine() {
        test(((CaseloadView) getCurrentView()).tools.mine).click();
        return find(SavedFiltersDialog.class).single();
    }

    private void takeAway(CaseloadView view, String name) {
        var button = find(NativeButton.class, view.chips.narrowed).all().stream()
                .filter(one -> name.equals(one.getAriaLabel().orElse(one.getText())))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String narrowedBy(CaseloadView view) {
        return view.chips.narrowed.getElement().getTextRecursively();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }
}
