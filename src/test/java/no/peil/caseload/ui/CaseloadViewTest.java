package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.peil.caseload.AssignmentService;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.Townsfolk;
import no.peil.caseload.WaitingReason;
import no.peil.caseload.WorkFilter;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class CaseloadViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CaseloadSearch search;

    @Autowired
    private SearchMemory memory;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
    }

    @Test
    void thePressingOnesStandFirstWithTheirDaysInWords() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(3).minusDays(3)).register();

        var view = navigate(CaseloadView.class);

        assertThat(test(view.grid).size()).isEqualTo(2);
        assertThat(test(view.grid).getRow(0).listName()).isEqualTo("Yusuf, Omar");
        assertThat(lit(view, CaseloadOrder.By.DEADLINE, 0, "words")).isEqualTo("3 dager over");
        assertThat(lit(view, CaseloadOrder.By.DEADLINE, 0, "state")).isEqualTo("breach");
        assertThat(lead(view)).isEqualTo("2 personer i Oslo, ingen hos deg. Det som haster først, står øverst.");
        assertThat(view.showing.getText()).isEqualTo("Viser 2 av 2");
    }

    @Test
    void aChipOpensItsListAndTheUrlSaysWhich() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(4)).register();
        var view = navigate(CaseloadView.class);
        var overdue = view.chips.dates.chip(WorkFilter.OVERDUE);
        assertThat(overdue.getElement().getTextRecursively()).isEqualTo("Frist brutt1");

        test(overdue).click();

        assertThat(query()).isEqualTo("liste=frist-brutt");
        assertThat(overdue.isPressed()).isTrue();
        assertThat(test(view.grid).size()).isEqualTo(1);

        test(overdue).click();

        assertThat(query()).isEmpty();
        assertThat(test(view.grid).size()).isEqualTo(2);
    }

    @Test
    void theUrlRestoresListOwnerOrderAndSelection() {
        var abebe = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(1)).register();

        open("portefolje?liste=ma-kartlegges&eier=ingen&sorter=-navn&valgt=%s".formatted(abebe.value()));

        var view = (CaseloadView) getCurrentView();
        assertThat(view.chips.work.chip(WorkFilter.MUST_MAP).isPressed()).isTrue();
        assertThat(view.chips.owners.chip(new OwnedBy.Nobody()).isPressed()).isTrue();
        assertThat(test(view.grid).getRow(0).listName()).isEqualTo("Yusuf, Omar");
        assertThat(view.grid.getSelectedItems()).extracting(CaseloadRow::id).containsExactly(abebe);
        assertThat(view.assign.isVisible()).isTrue();
    }

    @Test
    void aUrlThatSaysNonsenseIsTheDefaultList() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();

        open("portefolje?liste=alt&sorter=x&valgt=1&programstart=i-fjor&sok=abc");

        assertThat(test(((CaseloadView) getCurrentView()).grid).size()).isEqualTo(1);
    }

    @Test
    void whatWasSearchedForStandsOnTheScreenAndNotInTheUrl() {
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Hailu", "Yonas", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        navigate(CaseloadView.class);

        search.search("hailu");

        assertThat(query()).startsWith("sok=").doesNotContain("hailu");
        var view = (CaseloadView) getCurrentView();
        assertThat(test(view.grid).size()).isEqualTo(2);
        assertThat(view.chips.narrowed.getElement().getTextRecursively()).contains("Søk: hailu");
        assertThat(view.chips.work.chip(WorkFilter.MUST_MAP).getElement().getTextRecursively())
                .isEqualTo("Må kartlegges2");

        var url = query();
        navigate("portefolje", CaseloadView.class);
        open("portefolje?" + url);
        assertThat(test(((CaseloadView) getCurrentView()).grid).size()).isEqualTo(2);
    }

    @Test
    void aColleagueCannotReadWhatIWasSearchingFor() {
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        var key = signIn.as("leder-oslo", () -> memory.keep("hailu"));

        open("portefolje?sok=" + key);

        var view = (CaseloadView) getCurrentView();
        assertThat(view.chips.narrowed.isVisible()).isFalse();
        assertThat(test(view.grid).size()).isEqualTo(2);
    }

    @Test
    void oneHitOpensThePerson() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        navigate(CaseloadView.class);

        search.search("  selam ");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("person/" + hailu);
    }

    @Test
    void takingASelectedPersonMakesThemMine() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        navigate(CaseloadView.class);
        open("portefolje?valgt=" + hailu);
        var view = (CaseloadView) getCurrentView();

        test(view.assign.toMe).click();

        assertThat(owner(hailu)).isEqualTo("saksbehandler-oslo");
        assertThat(lead(view)).startsWith("1 person i Oslo, 1 hos deg");
        assertThat(test(view.grid).getCellText(0, column(view, CaseloadOrder.By.OWNER)))
                .isEqualTo("deg");
    }

    @Test
    void theSelectedPersonsAreLetToWaitAndTakenBack() {
        var abebe = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        var yusuf =
                oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(3).plusDays(2)).register();
        oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        open("portefolje?valgt=%s,%s".formatted(abebe, yusuf));
        var view = (CaseloadView) getCurrentView();
        assertThat(view.hold.resume.isVisible()).isFalse();

        test(view.hold.hold).click();
        var dialog = $(HoldDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Sett 2 personer på vent");
        assertThat(dialog.warning.getElement().getTextRecursively())
                .startsWith("Vedtaksfristen for 1 av dem går ut før 28.11.2026.");
        dialog.reason.setValue(WaitingReason.MOVING);
        test(dialog.hold).click();

        assertThat(view.hold.hold.isEnabled()).isTrue();
        assertThat(view.chips
                        .work
                        .chip(WorkFilter.WAITING_FOR_PERSON)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Venter på person2");
        assertThat(view.hold.resume.isVisible()).as("the selection is kept").isTrue();

        test(view.hold.resume).click();

        assertThat(view.hold.resume.isVisible()).isFalse();
        assertThat(view.chips
                        .work
                        .chip(WorkFilter.WAITING_FOR_PERSON)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Venter på person0");
    }

    @Test
    @WithUserDetails("imdi")
    void theLiaisonSelectsButDoesNotDoTheWorkOfTheMunicipality() {
        var person = oslo.aResettlementRefugee("Al-Ahmad", TODAY.minusMonths(1)).register();

        open("portefolje?valgt=" + person);

        var view = (CaseloadView) getCurrentView();
        assertThat(view.assign.isVisible()).isFalse();
        assertThat(view.hold.isVisible()).isFalse();
    }

    @Test
    void whomAColleagueHasIsTakenWithAReasonAndBothAreNamed() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        signIn.as("leder-oslo", () -> assignments.assign(List.of(new Seen(hailu, null)), "leder-oslo", ""));
        open("portefolje?valgt=" + hailu);
        var view = (CaseloadView) getCurrentView();
        assertThat(view.assign.give.isVisible()).isFalse();
        assertThat(view.assign.putBack.isVisible()).isFalse();

        test(view.assign.toMe).click();

        var dialog = find(AssignDialog.class).single();
        assertThat(dialog.taking.getText()).isEqualTo("Overtas fra Karim Haugen. Skriv hvorfor.");
        test(dialog.assign).click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(owner(hailu)).isEqualTo("leder-oslo");
        dialog.reason.setValue("kjenner familien");
        test(dialog.assign).click();
        assertThat(owner(hailu)).isEqualTo("saksbehandler-oslo");
        assertThat(find(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("1 tildelt Ingrid Solberg, overtatt fra Karim Haugen."));
    }

    @Test
    @WithUserDetails("leder-oslo")
    void theTeamLeadSeesTheLoadBesideEachColleagueAndWhatBecameOfEachPerson() {
        var hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        var abebe = oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        open("portefolje?valgt=" + hailu + "," + abebe);
        var view = (CaseloadView) getCurrentView();
        signIn.as(
                "saksbehandler-oslo",
                () -> assignments.assign(List.of(new Seen(abebe, null)), "saksbehandler-oslo", ""));

        test(view.assign.give).click();
        var dialog = find(AssignDialog.class).single();
        assertThat(dialog.colleague.getListDataView().getItems())
                .extracting(dialog.colleague.getItemLabelGenerator()::apply)
                .containsExactly(
                        "Ingrid Solberg · 1 person · belastning 3", "Karim Haugen · ingen personer · belastning 0");
        test(dialog.assign).click();
        assertThat(dialog.colleague.isInvalid()).isTrue();
        dialog.colleague
                .getListDataView()
                .getItems()
                .filter(one -> one.username().equals("leder-oslo"))
                .forEach(dialog.colleague::setValue);
        test(dialog.assign).click();

        assertThat(dialog.content.getElement().getTextRecursively())
                .contains("1 fikk ny saksbehandler")
                .contains("Abebe, Sara: har i mellomtiden fått ny saksbehandler (Ingrid Solberg)");
    }

    @Test
    void anEmptyMunicipalityIsToldHowToBegin() {
        var view = navigate(CaseloadView.class);

        assertThat(view.grid.isVisible()).isFalse();
        assertThat(view.emptiness.getElement().getTextRecursively()).contains("Ingen personer er registrert");
        assertThat(find(Anchor.class, view.emptiness).all())
                .extracting(Anchor::getText)
                .containsExactly("Importer liste", "Registrer person");
    }

    @Test
    void aListThatAFilterEmptiesOffersTheWholeList() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        open("portefolje?liste=bortfalt");
        var view = (CaseloadView) getCurrentView();
        assertThat(view.grid.isVisible()).isFalse();

        test(find(Button.class, view.emptiness).single()).click();

        assertThat(test(((CaseloadView) getCurrentView()).grid).size()).isEqualTo(1);
    }

    @Test
    void aNarrowWindowShowsCardsWithTheSameFacts() {
        oslo.aRefugee("Abebe", "Sara", TODAY.minusMonths(1)).register();
        var view = navigate(CaseloadView.class);

        view.grid.showCards(true);

        assertThat(view.grid.getColumns().stream().filter(column -> column.isVisible()))
                .singleElement()
                .satisfies(column -> assertThat(column.getKey()).isEqualTo("card"));
    }

    @Test
    @WithUserDetails("imdi")
    void theLiaisonSeesTheMunicipalityWhereOthersSeeTheCaseWorker() {
        oslo.aResettlementRefugee("Al-Ahmad", TODAY.minusMonths(1)).register();

        var view = navigate(CaseloadView.class);

        assertThat(view.getPageTitle()).isEqualTo("IMDis portefølje");
        assertThat(view.chips.owners.isVisible()).isFalse();
        assertThat(view.grid.getColumnByKey(CaseloadOrder.By.OWNER.name())).isNull();
        assertThat(test(view.grid).getCellText(0, column(view, CaseloadOrder.By.MUNICIPALITY)))
                .isEqualTo("Oslo");
    }

    private String owner(ParticipantId id) {
        return caseload.findRows(Set.of(id)).getFirst().owner();
    }

    /** What refresh, back and a link from elsewhere do. */
    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private String lead(CaseloadView view) {
        return find(Paragraph.class, view.heading).single().getText();
    }

    private String lit(CaseloadView view, CaseloadOrder.By column, int row, String property) {
        return test(view.grid).getLitRendererPropertyValue(row, column(view, column), property, String.class);
    }

    private static int column(CaseloadView view, CaseloadOrder.By by) {
        return view.grid.getColumns().indexOf(view.grid.getColumnByKey(by.name()));
    }
}
