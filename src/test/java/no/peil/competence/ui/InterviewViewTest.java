package no.peil.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import no.peil.common.ui.EmptyState;
import no.peil.competence.CompetenceItemService;
import no.peil.competence.CompetenceService;
import no.peil.competence.ItemField;
import no.peil.competence.MappingStage;
import no.peil.competence.Office;
import no.peil.competence.ParticipantLanguage;
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
class InterviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private CompetenceItemService items;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aMappingThatIsBegun() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        competence.start(person);
    }

    @Test
    void theMappingLeadsToTheFirstSectionWithoutAnswerAndBack() {
        items.setNone(person, Section.LANGUAGES, true);
        UI.getCurrent().navigate(PersonNavigation.path(person));
        var open = $(Anchor.class).withText("Gå i samtale").single();
        assertThat(open.getHref()).isEqualTo(InterviewStep.path(person, InterviewStep.EDUCATION));

        UI.getCurrent().navigate(open.getHref());
        assertThat(page()).contains("Hailu, Selam", "Utdanning", "2 av 6");
        assertThat($(Anchor.class)
                        .withText("Tilbake til kartleggingen")
                        .single()
                        .getHref())
                .isEqualTo(PersonNavigation.path(person, "kartlegging"));
    }

    @Test
    void theQuestionsStandInTheInterpretersLanguageBesideTheUsersOwnAndSayThatTheyAreADraft() {
        office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"));
        go(InterviewStep.WORK);

        assertThat(language().getValue().language()).isEqualTo(ParticipantLanguage.TI);
        assertThat(page()).contains("Hva har du arbeidet med?", "Utkast: Oversettelsen til tigrinja");
        var beside = $(InterviewQuestion.class).single().getElement().getOuterHTML();
        assertThat(beside).contains("lang=\"nb\"", "lang=\"ti\"", "dir=\"ltr\"");
        var title = $(TextField.class).withLabel("Hva arbeidet du som?").single();
        assertThat(title.getHelperComponent().getElement().getAttribute("lang")).isEqualTo("ti");
    }

    @Test
    void theLanguageThatWasChosenIsRememberedForThePerson() {
        office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"));
        go(InterviewStep.WORK);
        choose(ParticipantLanguage.AR);
        assertThat($(TextField.class)
                        .withLabel("Hva arbeidet du som?")
                        .single()
                        .getHelperComponent()
                        .getElement()
                        .getAttribute("dir"))
                .isEqualTo("rtl");

        UI.getCurrent().navigate("");
        go(InterviewStep.LANGUAGES);
        assertThat(language().getValue().language()).isEqualTo(ParticipantLanguage.AR);
        language().clear();
        UI.getCurrent().navigate("");
        go(InterviewStep.LANGUAGES);
        assertThat(language().isEmpty()).isTrue();
        assertThat(page()).doesNotContain("Utkast");
    }

    @Test
    void whatWasTypedIsInTheDatabaseWhenTheUserGoesOn() {
        go(InterviewStep.OTHER);
        click("Legg til kompetanse");
        test($(TextArea.class).withLabel("Hva kan du?").single()).setValue("Sveisekurs");
        click("Neste: Ønsker og mål");

        assertThat(office.record(person).recorded(Section.OTHER).getFirst().value(ItemField.DESCRIPTION))
                .contains("Sveisekurs");
        assertThat(page()).contains("5 av 6");
        click("Forrige: Annen kompetanse");
        assertThat($(TextArea.class).withLabel("Hva kan du?").single().getValue())
                .isEqualTo("Sveisekurs");
    }

    @Test
    void aTextThatCouldNotBeSavedIsStillThereAndNobodyLeavesItUnawares() {
        var job = office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Kokk"));
        go(InterviewStep.WORK);
        office.as(Office.OSLO_LEAD, () -> items.save(person, job.id(), ItemField.TITLE, "Kokk", "Kokk på hotell"));
        test($(TextField.class).withLabel("Hva arbeidet du som?").single()).setValue("Kjøkkensjef");
        go(InterviewStep.REVIEW);
        assertThat(page()).contains("ikke lagret");

        UI.getCurrent().navigate("");
        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        $(ConfirmDialog.class).single().close();
        go(InterviewStep.WORK);
        assertThat($(TextField.class).withLabel("Hva arbeidet du som?").single().getValue())
                .isEqualTo("Kjøkkensjef");
        assertThat($(Contest.class).single().getElement().getTextRecursively()).contains("Karim Haugen");
    }

    @Test
    void theLastScreenSaysWhatIsMissingAndCompletesOnlyWhatIsAnswered() {
        office.addItem(person, Section.EDUCATION, Map.of(ItemField.LEVEL, "PRIMARY"));
        go(InterviewStep.REVIEW);
        assertThat(page()).contains("Mangler svar: Språk, Utdanning", "Mangler: land, antall år, fullført");
        click("Fullfør kartleggingen");
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.STARTED);
        assertThat(page()).contains("1 av 6");

        test($(Checkbox.class).withLabel("Ingen språk å føre opp").single()).click();
        office.record(person).recorded(Section.EDUCATION).forEach(school -> {
            items.save(person, school.id(), ItemField.LEVEL, "PRIMARY", "NONE");
        });
        items.setNone(person, Section.WORK, true);
        items.setNone(person, Section.OTHER, true);
        UI.getCurrent().navigate("");
        go(InterviewStep.REVIEW);
        assertThat(page()).contains("Alle de fire delene er besvart");
        click("Fullfør kartleggingen");
        assertThat(office.record(person).stage()).isEqualTo(MappingStage.COMPLETED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(PersonNavigation.path(person, "kartlegging"));
    }

    @Test
    void whatNobodyMayFillInAnyMoreSaysWhyAndLeadsBack() {
        office.answerEverything(person);
        competence.complete(person);
        go(InterviewStep.WORK);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Kartleggingen er fullført", "Tilbake til kartleggingen");
        assertThat($(SectionEditor.class).exists()).isFalse();
    }

    @Test
    void whomNobodyHasBegunToMapIsNotInterviewed() {
        person = office.aRefugeeSettledInOslo();
        go(InterviewStep.LANGUAGES);
        assertThat(page()).contains("Ingen kartlegging er begynt");
    }

    @Test
    @WithUserDetails(Office.OSLO_LEAD)
    void theTeamLeadMayLeadTheInterviewToo() {
        go(InterviewStep.LANGUAGES);
        assertThat($(SectionEditor.class).exists()).isTrue();
    }

    @Test
    void imdiReadsWhatTheMunicipalityMapsButDoesNotWriteInIt() {
        office.signIn(Office.IMDI);
        go(InterviewStep.LANGUAGES);
        assertThat($(SectionEditor.class).exists()).isFalse();
        assertThat(List.of(page()))
                .allSatisfy(text -> assertThat(text)
                        .containsAnyOf("En annen kartlegger personen nå", "Fant ikke personen", "finnes ikke"));
    }

    @Test
    void anotherMunicipalityIsToldOfNobody() {
        office.signIn(Office.TROMSO);
        go(InterviewStep.LANGUAGES);
        assertThat(page()).doesNotContain("Hailu");
    }

    private void go(InterviewStep step) {
        UI.getCurrent().navigate(InterviewStep.path(person, step));
    }

    private String page() {
        return $(InterviewView.class).single().getElement().getTextRecursively();
    }

    private InterviewLanguageField language() {
        return $(InterviewLanguageField.class).single();
    }

    private void choose(ParticipantLanguage wanted) {
        var field = language();
        field.getListDataView()
                .getItems()
                .filter(one -> one.language() == wanted)
                .findFirst()
                .ifPresent(field::setValue);
    }

    private void click(String label) {
        test($(Button.class).withText(label).first()).click();
    }
}
