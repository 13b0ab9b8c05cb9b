package no.peil.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.LocalDate;
import no.peil.caseload.AbsenceService;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class AbsenceViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AbsenceService absences;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
    }

    @Test
    void whoeverGoesOnHolidayNamesTheirStandIn() {
        var view = navigate(AbsenceView.class);
        assertThat(text(view)).contains("Ingen er borte");

        test(view.register).click();
        var dialog = find(AbsenceDialog.class).single();
        assertThat(dialog.colleague.isReadOnly()).isTrue();
        test(dialog.register).click();
        assertThat(dialog.standIn.isInvalid()).isTrue();
        dialog.to.setValue(TODAY.plusDays(7));
        dialog.standIn
                .getListDataView()
                .getItems()
                .filter(one -> one.username().equals("leder-oslo"))
                .forEach(dialog.standIn::setValue);
        test(dialog.register).click();

        assertThat(text(view))
                .contains("Ingrid Solberg")
                .contains("Borte 21.11.2026–28.11.2026")
                .contains("Vikar: Karim Haugen")
                .contains("Ingen personer, ingen frister går ut før tilbakekomst");
    }

    @Test
    void aColleaguesAbsenceCanBeSeenAndNotEnded() {
        signIn.as(
                "leder-oslo",
                () -> absences.register("leder-oslo", TODAY.plusDays(2), TODAY.plusDays(3), "saksbehandler-oslo"));

        var view = navigate(AbsenceView.class);

        assertThat(text(view)).contains("Blir borte").doesNotContain("Avslutt fraværet");
    }

    private static String text(AbsenceView view) {
        return view.list.getElement().getTextRecursively();
    }
}
