package no.peil.summary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import no.peil.competence.CompetenceService;
import no.peil.competence.Office;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.summary.SummaryLanguage;
import no.peil.summary.SummaryReader;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
class SummaryDialogTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aPersonInOslo() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
    }

    @Test
    @WithUserDetails(Office.OSLO)
    void beforeTheMappingThereIsNothingToSummarise() {
        open();

        assertThat(find(Button.class).withText("Sammendrag (PDF)").all()).isEmpty();
    }

    @Test
    @WithUserDetails(Office.OSLO)
    void eachChoiceIsADocumentOfItsOwn() {
        competence.start(person);
        open();

        test(button()).click();
        var dialog = find(SummaryDialog.class).single();
        var first = dialog.download.getHref();
        assertThat(dialog.reader.getValue()).isEqualTo(SummaryReader.PERSON);
        dialog.reader.setValue(SummaryReader.NEXT_ADVISER);
        dialog.language.setValue(SummaryLanguage.EN);

        assertThat(dialog.download.getHref()).isNotEqualTo(first).doesNotContain(person.toString());
        assertThat(dialog.reader.getHelperText()).contains("merknadene");
    }

    @Test
    @WithUserDetails(Office.OSLO_LEAD)
    void theTeamLeadFindsTheListOnTheOverview() {
        UI.getCurrent().navigate("oversikt");

        var panel = find(RecordListPanel.class).single();
        assertThat(panel.downloads.values()).allMatch(download -> download.isVisible());
        panel.sections.deselectAll();
        assertThat(panel.downloads.values()).noneMatch(download -> download.isVisible());
    }

    @Test
    @WithUserDetails(Office.OSLO)
    void aCaseWorkerFindsNoListThere() {
        UI.getCurrent().navigate("oversikt");

        assertThat(find(RecordListPanel.class).all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate(PersonNavigation.path(person));
    }

    private Button button() {
        return find(Button.class).withText("Sammendrag (PDF)").single();
    }
}
