package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Set;
import no.peil.caseload.CaseloadService;
import no.peil.caseload.Townsfolk;
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
@WithUserDetails("leder-oslo")
class DeadlineBoardViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private CaseloadService caseload;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
    }

    @Test
    void theTeamLeadSeesWhatWillBreakAndGivesItToSomebody() {
        // The deadline is Thursday of week 48.
        var hailu = aRefugee("Hailu", LocalDate.of(2026, 8, 26));
        var view = navigate(DeadlineBoardView.class);

        assertThat(view.warning.getText()).isEqualTo("Dette brytes hvis ingenting endres: 1 i uke 48.");
        assertThat(find(Anchor.class, view.board).single().getHref())
                .contains("eier=ingen", "frist=2026-11-23_2026-11-29");

        test(find(Button.class, view.board).single()).click();
        var chosen = find(HandOnDialog.class).single();
        assertThat(chosen.persons.getValue()).hasSize(1);
        test(chosen.next).click();
        var dialog = find(AssignDialog.class).single();
        dialog.colleague
                .getListDataView()
                .getItems()
                .filter(one -> one.username().equals("saksbehandler-oslo"))
                .forEach(dialog.colleague::setValue);
        test(dialog.assign).click();

        assertThat(owner(hailu)).isEqualTo("saksbehandler-oslo");
        assertThat(find(Anchor.class, view.board).single().getHref())
                .contains("eier=saksbehandler-oslo", "frist=2026-11-23_2026-11-29");
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void aCaseWorkerReadsTheBoardAndGivesNothingAway() {
        aRefugee("Hailu", LocalDate.of(2026, 8, 26));

        var view = navigate(DeadlineBoardView.class);

        assertThat(find(Anchor.class, view.board).all()).hasSize(1);
        assertThat(find(Button.class, view.board).all()).isEmpty();
    }

    @Test
    void withNothingDueItSaysSo() {
        var view = navigate(DeadlineBoardView.class);

        assertThat(view.warning.isVisible()).isFalse();
        assertThat(view.board.getElement().getTextRecursively()).contains("Ingen frister er brutt");
    }

    private ParticipantId aRefugee(String name, LocalDate settledOn) {
        return Townsfolk.ofOslo(participants, signIn)
                .aRefugee(name, "Selam", settledOn)
                .register();
    }

    private String owner(ParticipantId id) {
        return caseload.findRows(Set.of(id)).getFirst().owner();
    }
}
