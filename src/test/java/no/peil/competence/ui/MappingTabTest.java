package no.peil.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.peil.competence.Audience;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.ItemField;
import no.peil.competence.MappingStage;
import no.peil.competence.Office;
import no.peil.competence.RemappingBasis;
import no.peil.competence.RemarkService;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails(Office.OSLO)
class MappingTabTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    @Autowired
    private RemarkService remarks;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aPersonToMap() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
    }

    @Test
    void aCaseWorkerMapsAllFourSectionsAndAssures() {
        open();
        click("Kartlegg");
        assertThat(progress()).isEqualTo("0 av 4 deler besvart");

        click("Legg til språk");
        choose("Språk", "tigrinja");
        test($(Checkbox.class).withLabel("Morsmål").single()).click();
        click("Legg til utdanning");
        pick("Nivå", "Videregående skole");
        chooseIn("item-education", "Land", "Eritrea");
        test($(IntegerField.class).withLabel("Antall år").single()).setValue(12);
        pick("Fullført", "Ja");
        click("Legg til arbeid");
        test($(TextField.class).withLabel("Yrke, slik personen sier det").single())
                .setValue("Kokk på hotell");
        chooseIn("item-work", "Land", "Sudan");
        test($(IntegerField.class).withLabel("År").single()).setValue(3);
        assertThat($(SavedStatus.class).first().getText()).startsWith("Lagret kl. ");
        assertThat(progress()).isEqualTo("3 av 4 deler besvart");

        click("Fullfør kartleggingen");
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.STARTED);
        test($(Checkbox.class).withLabel("Ingen annen kompetanse").single()).click();
        click("Fullfør kartleggingen");
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.COMPLETED);

        click("Kvalitetssikre");
        test($(Button.class).withText("Kvalitetssikre").all().getLast()).click();
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.ASSURED);
        assertThat($(Button.class).withText("Kvalitetssikre").exists()).isFalse();
    }

    @Test
    void whatWasTypedIsInTheDatabaseAtOnce() {
        competence.start(person);
        open();
        click("Legg til kompetanse");
        test($(TextArea.class).withLabel("Beskrivelse").single()).setValue("Sveisekurs");

        assertThat(office.record(person).recorded(Section.OTHER).getFirst().value(ItemField.DESCRIPTION))
                .contains("Sveisekurs");
    }

    @Test
    void aRowThatWasRemovedComesBack() {
        competence.start(person);
        office.addItem(person, Section.OTHER, Map.of(ItemField.DESCRIPTION, "Sveisekurs"));
        open();
        test($(Button.class).withText("Fjern").single()).click();
        assertThat(office.record(person).recorded(Section.OTHER)).isEmpty();

        test($(Button.class).withText("Angre").single()).click();
        assertThat(office.record(person).recorded(Section.OTHER)).hasSize(1);
    }

    @Test
    void whoeverIsSecondSeesBothTextsAndKeepsBoth() {
        competence.start(person);
        var job = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"));
        open();
        office.as(Office.OSLO_LEAD, () -> items.save(person, job.id(), ItemField.TITLE, "Kokk", "Kokk på hotell"));
        test($(TextField.class).withLabel("Yrke, slik personen sier det").single())
                .setValue("Kjøkkensjef");

        assertThat($(Contest.class).single().getElement().getTextRecursively())
                .contains("Karim Haugen", "Kokk på hotell", "Kjøkkensjef");
        click("Behold begge");
        assertThat(office.record(person).recorded(Section.WORK).getFirst().value(ItemField.TITLE))
                .contains("Kokk på hotell; Kjøkkensjef");
        assertThat($(Contest.class).exists()).isFalse();
    }

    @Test
    void whatImdiMappedIsOnlyReadAndAssured() {
        var resettled = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(resettled);
        office.settles(resettled, "0301");
        person = resettled;
        open();

        assertThat($(Button.class).withText("Kartlegg").exists()).isFalse();
        assertThat($(TextField.class).withLabel("Yrke, slik personen sier det").exists())
                .isFalse();
        assertThat($(Button.class).withText("Kvalitetssikre").exists()).isTrue();
        assertThat($(Button.class).withText("Legg til merknad").exists()).isTrue();
    }

    @Test
    void aHalfWrittenRemarkIsThereAfterAnInterruption() {
        UI.getCurrent().navigate(PersonNavigation.path(person, "merknader"));
        test($(TextArea.class).withLabel("Merknad").single()).setValue("Vitnemål er på");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(PersonNavigation.path(person, "merknader"));
        var body = $(TextArea.class).withLabel("Merknad").single();
        assertThat(body.getValue()).isEqualTo("Vitnemål er på");

        test(body).setValue("Vitnemål er på vei.");
        click("Legg til merknaden");
        assertThat(remarks.of(person)).hasSize(1);
        assertThat($(TextArea.class).withLabel("Merknad").single().getValue()).isEmpty();
    }

    @Test
    void whoWritesASickNoteIsAskedWhetherTheMappingNeedsItAndIsNotStopped() {
        UI.getCurrent().navigate(PersonNavigation.path(person, "merknader"));
        var body = $(TextArea.class).withLabel("Merknad").single();
        test(body).setValue("Har jobbet som kokk.");
        assertThat($(RemarkHintList.class).single().getChildren()).isEmpty();

        test(body).setValue("Sykmeldt, og søsteren har nummer 158390 12362.");
        assertThat($(RemarkHintList.class).single().getElement().getTextRecursively())
                .contains("helse («Sykmeldt»)", "andre enn personen («søsteren»)", "fødselsnummer eller D-nummer")
                .doesNotContain("158390");

        click("Legg til merknaden");
        assertThat(remarks.of(person)).hasSize(1);
        assertThat($(RemarkHintList.class).single().getChildren()).isEmpty();
    }

    @Test
    void aRemarkIsWrittenForChosenReadersAndPinnedOnTopOfTheMapping() {
        for (var body : List.of("Ring før klokka ti.", "To.", "Tre.", "Fire.")) {
            remarks.add(person, null, body, null, Set.of(Audience.OWN_MUNICIPALITY));
        }
        UI.getCurrent().navigate(PersonNavigation.path(person, "merknader"));
        assertThat($(AudienceField.class).single().getValue())
                .containsExactlyInAnyOrder(Audience.OWN_MUNICIPALITY, Audience.RECEIVING_MUNICIPALITY);
        assertThat($(RemarkList.class).single().getElement().getTextRecursively())
                .contains("Kan leses av: Oslo");
        test($(Button.class).withText("Fest øverst").all().getLast()).click();

        open();
        assertThat($(RemarkList.class).single().getElement().getTextRecursively())
                .contains("Ring før klokka ti.", "Festet av Ingrid Solberg");
    }

    @Test
    void aTextThatWasErasedLeavesItsAuthorAndDay() {
        remarks.add(person, null, "Bort.", null, Set.of(Audience.OWN_MUNICIPALITY));
        office.eraseRemarks(person);
        UI.getCurrent().navigate(PersonNavigation.path(person, "merknader"));

        assertThat($(RemarkList.class).single().getElement().getTextRecursively())
                .contains("Teksten er slettet etter reglene om lagringstid", "Ingrid Solberg")
                .doesNotContain("Bort.");
        assertThat($(Button.class).withText("Rett med en ny").exists()).isFalse();
    }

    @Test
    void whoeverMustMapAgainSaysTheParagraphAndTheReasonAndKeepsTheOldMapping() {
        var resettled = office.aResettlementRefugeeBoundForOslo();
        office.mappedByImdi(resettled);
        office.settles(resettled, "0301");
        person = resettled;
        open();
        assertThat($(MappingGuard.class).single().getElement().getTextRecursively())
                .startsWith("Kartlagt av IMDi før innreise")
                .endsWith("Personen skal ikke kartlegges på nytt (§ 10 første ledd).");

        click("Kartlegg på nytt …");
        var dialog = $(MapAgainDialog.class).single();
        test($(Button.class).withText("Kartlegg på nytt").single()).click();
        assertThat(dialog.basis.isInvalid()).isTrue();
        assertThat(office.record(person).again()).isFalse();

        dialog.basis.setValue(RemappingBasis.OTHER);
        dialog.other.setValue("integreringsloven § 6 tredje ledd");
        dialog.reason.setValue("Arbeidslivet mangler.");
        test($(Button.class).withText("Kartlegg på nytt").single()).click();
        assertThat(dialog.sure.isInvalid()).isTrue();
        dialog.sure.setValue(true);
        test($(Button.class).withText("Kartlegg på nytt").single()).click();

        assertThat(office.record(person).again()).isTrue();
        assertThat(progress()).isEqualTo("0 av 4 deler besvart");
        assertThat($(EarlierMappingsPanel.class).single().getElement().getTextRecursively())
                .contains("Tidligere kartlegging", "integreringsloven § 6 tredje ledd", "Arbeidslivet mangler.")
                .contains("Bilmekaniker");
    }

    @Test
    void whomNobodyHasMappedTheLineSaysMayBeMapped() {
        open();
        assertThat($(MappingGuard.class).single().getElement().getTextRecursively())
                .isEqualTo("Personen kan kartlegges");
    }

    @Test
    void whatFollowsFromTheEducationIsSaidBeforeItCountsAndCanBeUndone() {
        competence.start(person);
        office.addItem(person, Section.EDUCATION, Map.of(ItemField.LEVEL, "UPPER_SECONDARY"));
        open();
        assertThat($(ConsequencePanel.class).all()).isEmpty();

        pick("Fullført", "Ja");
        assertThat($(ConsequencePanel.class).single().getElement().getTextRecursively())
                .contains("videregående nivå eller høyere (§ 13)", "program inntil 12 måneder, kan ikke forlenges");
        pick("Fullført", "Nei");
        assertThat($(ConsequencePanel.class).single().getElement().getTextRecursively())
                .contains("ikke har fullført", "(§ 14)", "Arbeid: program inntil 24 måneder, kan ikke forlenges")
                .contains("Fullført videregående opplæring: program inntil 48 måneder, kan forlenges med inntil 12");
        pick("Fullført", "Ja");
        click("Bekreft utdanningsnivået");
        assertThat($(ConsequencePanel.class).all()).isEmpty();

        click("Angre");
        assertThat($(ConsequencePanel.class).single().getElement().getTextRecursively())
                .contains("Vurderingen kjenner ikke utdanningsnivået ennå");
    }

    private void open() {
        UI.getCurrent().navigate(PersonNavigation.path(person));
    }

    private String progress() {
        return $(RecordEditor.class).single().progress.getText();
    }

    private void click(String label) {
        test($(Button.class).withText(label).first()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        test((ComboBox<Object>) $(ComboBox.class).withLabel(label).first()).selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private void chooseIn(String row, String label, String item) {
        var within = $(ItemRow.class).withClassName(row).single();
        test((ComboBox<Object>) $(ComboBox.class, within).withLabel(label).single())
                .selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private void pick(String label, String item) {
        test((Select<Object>) $(Select.class).withLabel(label).single()).selectItem(item);
    }
}
