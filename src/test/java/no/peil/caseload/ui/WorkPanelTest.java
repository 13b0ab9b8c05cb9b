package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.peil.caseload.AssignmentService;
import no.peil.caseload.AssignmentService.Seen;
import no.peil.caseload.PersonWorkService;
import no.peil.caseload.Townsfolk;
import no.peil.caseload.WaitingReason;
import no.peil.common.PriorEducation;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** Whose a person is, what is waited for and whether the basis has changed, beside the mapping. */
@ViewTest
@WithUserDetails("saksbehandler-oslo")
class WorkPanelTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 21);

    @Autowired
    private PersonWorkService work;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private FactService facts;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Townsfolk oslo;
    private ParticipantId hailu;

    @BeforeEach
    void aRefugeeSettledAMonthAgo() {
        clock.setTo(TODAY);
        oslo = Townsfolk.ofOslo(participants, signIn);
        hailu = oslo.aRefugee("Hailu", "Selam", TODAY.minusMonths(1)).register();
        open();
    }

    @Test
    void thePanelSaysWhoseThePersonIs() {
        assertThat(said(panel())).contains("ingen");
        assignments.assign(List.of(new Seen(hailu, null)), "saksbehandler-oslo", "");

        open();

        assertThat(said(panel())).contains("Ingrid Solberg");
    }

    @Test
    void theWorkWaitsForAReasonAndIsTakenUpAgain() {
        test(button("Sett på vent")).click();
        var dialog = $(HoldDialog.class).single();
        test(dialog.hold).click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(dialog.hold.isEnabled())
                .as("to be clicked once there is a reason")
                .isTrue();

        dialog.reason.setValue(WaitingReason.INTERPRETER);
        test(dialog.hold).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(said(panel())).contains("Venter: tolk, til 28.11.2026");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .as("also on the band of every tab")
                .contains("Venter: tolk");

        test(button("Ta inn igjen")).click();

        assertThat(said(panel())).doesNotContain("Venter");
        assertThat(work.open(hailu).orElseThrow().waiting()).isNull();
    }

    @Test
    void aDialogThatIsClosedCanBeOpenedAgain() {
        test(button("Sett på vent")).click();
        assertThat(button("Sett på vent").isEnabled())
                .as("one dialog at a time")
                .isFalse();
        $(HoldDialog.class).single().close();

        test(button("Sett på vent")).click();

        assertThat($(HoldDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void theDialogWarnsOfADeadlineThatRunsOutBeforeTheDay() {
        test(button("Sett på vent")).click();
        var dialog = $(HoldDialog.class).single();
        assertThat(said(dialog.warning)).isEmpty();

        dialog.until.setValue(DEADLINE);
        assertThat(said(dialog.warning))
                .as("on the day itself there is still time")
                .isEmpty();
        dialog.until.setValue(DEADLINE.plusDays(1));

        assertThat(said(dialog.warning)).startsWith("Vedtaksfristen går ut før 22.01.2027.");
    }

    @Test
    void aDeadlineThatIsBrokenAlreadyIsCalledThat() {
        hailu = oslo.aRefugee("Yusuf", "Omar", TODAY.minusMonths(4)).register();
        open();

        test(button("Sett på vent")).click();

        assertThat(said($(HoldDialog.class).single().warning)).startsWith("Vedtaksfristen er brutt.");
    }

    @Test
    void aChangedBasisIsConsideredInWords() {
        facts.add(hailu, new Event(FactKind.DECISION, TODAY), "vedtak");
        clock.advance(Duration.ofHours(1));
        facts.add(hailu, new Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, TODAY), "vitnemål");
        open();
        assertThat(said(panel())).contains("Grunnlag endret etter vedtaket").contains("Endret: ");

        test(button("Registrer vurderingen")).click();
        var dialog = $(BasisDialog.class).single();
        test(dialog.review).click();
        assertThat(dialog.note.isInvalid()).isTrue();
        dialog.note.setValue("Planen står: målet er det samme.");
        test(dialog.review).click();

        assertThat(said(panel())).doesNotContain("Grunnlag endret");
    }

    private void open() {
        PersonNavigation.toPerson(hailu);
    }

    private WorkPanel panel() {
        return $(WorkPanel.class).single();
    }

    private Button button(String words) {
        return find(Button.class, panel()).withText(words).single();
    }

    private static String said(Component component) {
        return component.getElement().getTextRecursively();
    }
}
