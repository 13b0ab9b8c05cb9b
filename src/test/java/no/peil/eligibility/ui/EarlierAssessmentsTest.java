package no.peil.eligibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import no.peil.caseload.Townsfolk;
import no.peil.common.PriorEducation;
import no.peil.eligibility.StoredAssessmentService;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Education;
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

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class EarlierAssessmentsTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private StoredAssessmentService assessments;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private ParticipantId selam;

    @BeforeEach
    void aRefugeeOfWhomMoreBecomesKnown() {
        clock.setTo(TODAY.minusDays(10));
        selam = Townsfolk.ofOslo(participants, signIn)
                .aRefugee("Hailu", "Selam", TODAY.minusMonths(1))
                .register();
        clock.setTo(TODAY);
        facts.add(selam, new Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, TODAY), "Vitnemål");
    }

    @Test
    void theTabListsWhatWasSaidBeforeAndWhy() {
        var tab = find(open(PersonNavigation.path(selam, AssessmentTab.KEY)), EarlierAssessments.class);

        assertThat(text(tab)).contains("11.11.2026", "21.11.2026", "En opplysning ble registrert eller endret");
        assertThat($(Anchor.class, tab).all()).hasSize(2);
    }

    @Test
    void anEarlierOneIsOpenedAsItWasWithWhatIsDifferentToday() {
        var oldest = assessments.of(selam).getLast().id();

        var opened = find(open(EarlierAssessments.path(selam, oldest)), OpenedAssessment.class);

        assertThat(text(opened))
                .contains("Slik så vurderingen ut 11.11.2026")
                .contains("Personen har rett og plikt til å delta i introduksjonsprogram")
                .contains("Oppfylt", "§\u00a08", "Innenfor aldersgrensene")
                .contains("Annerledes i dag", "Utdanning", "ingenting")
                .contains("Utdanning på videregående nivå eller høyere")
                .contains("Oppholdsgrunnlag", "§ 28 (flyktning)");
        assertThat(text(opened)).doesNotContain("UTL_28").doesNotContain("rule.");
    }

    @Test
    void aKeyOfNothingShowsTheAssessmentOfToday() {
        var view = open(PersonNavigation.path(selam, AssessmentTab.KEY) + "/nonsense");

        assertThat($(OpenedAssessment.class, view).all()).isEmpty();
        assertThat($(EarlierAssessments.class, view).all()).hasSize(1);
    }

    private Component open(String path) {
        UI.getCurrent().navigate(path);
        return (Component) getCurrentView();
    }

    private <T extends Component> T find(Component within, Class<T> type) {
        return $(type, within).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
