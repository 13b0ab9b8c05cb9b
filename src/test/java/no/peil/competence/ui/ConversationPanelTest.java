package no.peil.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import no.peil.competence.CompetenceService;
import no.peil.competence.ConversationService;
import no.peil.competence.ItemField;
import no.peil.competence.Office;
import no.peil.competence.Section;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** A day with the interpreter log. */
@ViewTest
@WithUserDetails(Office.OSLO)
class ConversationPanelTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private ConversationService conversations;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aPersonToMap() {
        office = new Office(portal);
        person = office.aRefugeeSettledInOslo();
        competence.start(person);
        open();
    }

    @Test
    void theCaseWorkerBeginsWithWhatIsKnownAndEndsTheConversation() {
        assertThat(said()).contains("Ingen samtale ført");
        click("Registrer tolk og språk");
        var form = $(ConversationForm.class).single();
        assertThat(form.language.getValue().code()).isEqualTo("ti");
        assertThat(form.assistance.getValue()).isEqualTo(Assistance.INTERPRETER);
        assertThat(form.reason.isVisible()).isFalse();

        save();
        assertThat(form.level.isInvalid()).as("the category is asked each time").isTrue();
        form.level.setValue(InterpreterLevel.B);
        save();

        assertThat(said()).contains("gjennom tolk (tigrinja, kvalifisert B, i samme rom)");
        office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "Skredder"));
        click("Avslutt samtalen");
        assertThat(said()).contains("Ingen samtale ført");
        assertThat(office.record(person).recorded(Section.WORK).getFirst().conveyance())
                .isNotNull();
    }

    @Test
    void aChildIsStoppedUntilAnExceptionIsChosenAndReasoned() {
        click("Registrer tolk og språk");
        var form = $(ConversationForm.class).single();
        form.assistance.setValue(Assistance.CHILD);

        assertThat(form.ground.getListDataView().getItems()).isEqualTo(DeviationGround.FOR_A_CHILD);
        assertThat(advice()).contains("Barn skal ikke tolke").contains("tolkeloven §\u00a04");
        save();
        assertThat(form.ground.isInvalid()).isTrue();
        assertThat(form.reason.isInvalid()).isTrue();
        assertThat(conversations.of(person)).isEmpty();

        form.ground.setValue(DeviationGround.EMERGENCY);
        form.reason.setValue("Personen ble syk i møtet");
        save();
        assertThat(conversations.of(person)).hasSize(1);
    }

    @Test
    void anUnqualifiedInterpreterIsExplainedAndReasoned() {
        click("Registrer tolk og språk");
        var form = $(ConversationForm.class).single();
        form.level.setValue(InterpreterLevel.NOT_QUALIFIED);

        assertThat(advice()).contains("31.12.2026").contains("tolkeloven §\u00a07");
        save();
        assertThat(form.reason.isInvalid()).isTrue();
        form.reason.setValue("Ingen kvalifisert tolk før fristen");
        save();

        assertThat(said()).contains("ikke kvalifisert");
    }

    @Test
    void withoutAnInterpreterPeilSaysWhatItDoesNotKnow() {
        click("Registrer tolk og språk");
        var form = $(ConversationForm.class).single();
        form.assistance.setValue(Assistance.COMMON_LANGUAGE);
        form.language.setValue(no.peil.codes.Languages.withCode("no").orElseThrow());

        assertThat(advice()).contains("Peil vet ikke");
        form.reason.setValue("Vi forstår hverandre godt på norsk");
        save();

        assertThat(said()).contains("uten tolk (norsk, i samme rom)");
    }

    @Test
    void aConversationOfYesterdayStandsInTheListAndCanBeCorrected() {
        begin(InterpreterLevel.B);
        click("Avslutt samtalen");

        assertThat($(com.vaadin.flow.component.details.Details.class).all())
                .anySatisfy(details -> assertThat(details.getSummaryText()).isEqualTo("Tidligere samtaler (1)"));
        click("Endre");
        $(ConversationForm.class).single().corrections.setValue("Tre års skolegang, ikke fire");
        test($(Button.class).withText("Lagre").single()).click();

        assertThat(conversations.of(person).getFirst().details().corrections()).startsWith("Tre års");
    }

    @Test
    void whoeverAssuresKeepsTheLogToo() {
        office.answerEverything(person);
        competence.complete(person);
        open();

        begin(InterpreterLevel.A);

        assertThat(said()).contains("kvalifisert A");
    }

    private void begin(InterpreterLevel level) {
        click("Registrer tolk og språk");
        $(ConversationForm.class).single().level.setValue(level);
        save();
    }

    private void open() {
        UI.getCurrent().navigate(PersonNavigation.path(person));
    }

    private void save() {
        test($(Button.class).withText("Registrer").all().getLast()).click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private String said() {
        return $(ConversationPanel.class).single().getElement().getTextRecursively();
    }

    private String advice() {
        return $(InterpretingAdvice.class).single().getElement().getTextRecursively();
    }
}
