package no.peil.eligibility.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Objects;
import no.peil.caseload.Townsfolk;
import no.peil.common.ui.EmptyState;
import no.peil.eligibility.ImpactService;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.RunId;
import no.peil.eligibility.WorkedOff;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.ui.PersonNavigation;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
class LawChangesViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private LawParametersService parameters;

    @Autowired
    private ImpactService impact;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext portal;

    private ParticipantId osman;

    @BeforeEach
    void somebodyIsTooOld() {
        clock.setTo(TODAY);
        osman = Townsfolk.ofOslo(participants, signIn)
                .aRefugee("Osman", "Ali", TODAY.minusMonths(1))
                .born(TODAY.minusYears(58))
                .register();
    }

    @Test
    @WithUserDetails("admin")
    void theAdministratorSetsANewAgeLimitWithAReason() {
        var view = navigate(LawChangesView.class);
        assertThat(text(view)).contains("55 år fra 01.01.2021", "falt bort 01.07.2026");

        find(ParametersPanel.class).single().set.click();
        var dialog = find(ReasonDialog.class).single();
        var fields = $(ChangeFields.class, dialog).single();
        dialog.deed.click();
        assertThat(fields.age.isInvalid()).isTrue();
        assertThat(fields.age.getErrorMessage()).isEqualTo("Skriv en alder fra 18 til 99 år.");
        assertThat(fields.day.isInvalid()).isTrue();
        assertThat(dialog.reason.isInvalid()).isTrue();

        fields.age.setValue(60);
        fields.day.setValue(NEW_YEAR);
        dialog.reason.setValue("Lovvedtak 12 (2026–2027)");
        dialog.deed.click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(parameters.current().upperAge().on(NEW_YEAR)).isEqualTo(60);
        assertThat(text(view)).contains("60 år fra 01.01.2027", "kommer", "Lovvedtak 12 (2026–2027)");
        assertThat(text(Objects.requireNonNull(view.runs))).contains("En verdi i loven ble endret", "venter");
    }

    @Test
    @WithUserDetails("admin")
    void theAdministratorSeesHowManyAndNeverWho() {
        navigate(LawChangesView.class);
        var studies = find(StudiesPanel.class).single();
        studies.fields.age.setValue(60);
        studies.fields.day.setValue(NEW_YEAR);
        studies.ask.click();
        WorkedOff.in(portal);
        var view = navigate(LawChangesView.class);
        assertThat(text(view)).contains("60 år fra 01.01.2027", "1 person får et annet svar");

        var result = open(impact.newest().getFirst().run().id());

        assertThat(text(result)).contains("Oslo", "Kan få tilbud om program", "Rett og plikt til program", "I alt");
        assertThat(text(result)).doesNotContain("Osman");
        assertThat($(Anchor.class, result).all())
                .noneMatch(link -> link.getHref().startsWith("person/"));
    }

    @Test
    @WithUserDetails("saksbehandler-oslo")
    void theCaseWorkerSeesWhichOfTheirPersonsAndCannotChangeAnything() {
        var study = signIn.as("admin", () -> impact.ask(new UpperAge(60, NEW_YEAR)));
        WorkedOff.in(portal);

        var view = navigate(LawChangesView.class);
        assertThat(text(view)).contains("1 person du har tilgang til, får et annet svar");
        assertThat(find(RunsPanel.class).all()).isEmpty();
        assertThat(find(ChangeFields.class).all()).isEmpty();

        var result = open(study);

        assertThat(text(result)).contains("Osman, Ali", "01.01.2027");
        assertThat($(Anchor.class, result).all())
                .anyMatch(link -> link.getHref().equals(PersonNavigation.path(osman, AssessmentTab.KEY)));
        assertThat(text(result)).doesNotContain("Sett i kraft");
    }

    @Test
    @WithUserDetails("saksbehandler-tromso")
    void anotherMunicipalityFindsNobodyInTheSameStudy() {
        var study = signIn.as("admin", () -> impact.ask(new UpperAge(60, NEW_YEAR)));
        WorkedOff.in(portal);

        assertThat(text(open(study))).contains("Ingen får et annet svar").doesNotContain("Osman");
    }

    @Test
    @WithUserDetails("admin")
    void aStudyThatDoesNotExistSaysSo() {
        UI.getCurrent().navigate("regelendringer/nonsense");

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private Component open(RunId study) {
        UI.getCurrent().navigate(LawChangesView.path(study));
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
