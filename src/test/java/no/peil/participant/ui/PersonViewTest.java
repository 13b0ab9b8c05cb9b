package no.peil.participant.ui;

import static no.peil.participant.SyntheticPerson.aRefugeeSettledIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ui.EmptyState;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Registration;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class PersonViewTest extends SpringBrowserlessTest {

    private static final String DUF = "202612345678";

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactEditing editing;

    @Autowired
    private PersonaliaEditing personaliaEditing;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsTheTwentyFirstOfNovember() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void theBandSaysWhoseTabThisIsOnEveryTab() {
        var id = registered();
        for (var tab : new String[] {"vurdering", "opplysninger", "historikk"}) {
            var view = open(id, tab);

            assertThat(text(view.band)).contains("Al-Khatib, Yousef", "36 år", "Syria", "Tolk: arabisk", "Oslo");
            assertThat(text(view.band)).contains("vedtak innen 9 dager");
        }
    }

    @Test
    void aNumberIsMaskedUntilItIsAskedFor() {
        var view = open(registered(), "opplysninger");
        assertThat(text(view)).doesNotContain(DUF).doesNotContain("345678");

        test($(NativeButton.class, view.band).withClassName("link-button").first())
                .click();

        assertThat(text(view.band)).contains("2026 123456 78");
    }

    @Test
    void anUnknownKeyAPersonOutOfReachAndNonsenseLookTheSame() {
        var tromso = signIn.as("saksbehandler-tromso", () -> register("5501"));

        var unknown = text(navigateTo("person/" + new UUID(1, 2)));
        var elsewhere = text(navigateTo("person/" + tromso));
        var nonsense = text(navigateTo("person/hei/vurdering"));

        assertThat(unknown).isEqualTo(elsewhere).isEqualTo(nonsense);
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void aFactIsAddedWithItsSource() {
        var id = registered();
        var view = open(id, "opplysninger");
        var dialog = editing.add(FactKind.CLAIM, content(view));
        var day =
                $(com.vaadin.flow.component.datepicker.DatePicker.class, dialog).single();

        test(dialog.save).click();
        assertThat(day.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();

        day.setValue(LocalDate.of(2026, 9, 10));
        test(dialog.save).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text(view)).contains("10.09.2026", "Personen selv", "Ingrid Solberg");
    }

    @Test
    void aMoveOutOfReachIsAskedAboutFirst() {
        var id = registered();
        var view = open(id, "opplysninger");
        var dialog = editing.add(FactKind.RESIDENCE, content(view));
        $(MunicipalityField.class, dialog).single().choose(new no.peil.common.MunicipalityNumber("5501"));
        $(com.vaadin.flow.component.datepicker.DatePicker.class, dialog)
                .withPropertyValue(field -> field.getLabel(), "Bosatt")
                .single()
                .setValue(LocalDate.of(2026, 11, 20));
        agreement(dialog).setValue(ResidenceForm.Agreement.YES);

        test(dialog.save).click();
        var question =
                $(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single();
        assertThat(participants.find(id)).isPresent();

        test(question).confirm();
        assertThat(participants.find(id)).isEmpty();
        assertThat(text(view)).doesNotContain("Al-Khatib");
    }

    @Test
    void whoComesSecondSeesBothVersionsAndLosesNothing() {
        var id = registered();
        var view = open(id, "opplysninger");
        var dialog = personaliaEditing.correct(content(view));
        roundTrip();
        dialog.form.givenName.setValue("Youssef");
        dialog.reason.setValue("Slik står det i passet");
        dialog.source.setValue("Dokument");
        var before = participants.find(id).orElseThrow();
        signIn.as(
                "leder-oslo",
                () -> participants.correct(
                        id, aRefugeeSettledIn("0301", DUF).called("Yusuf").personalia(), before.version(), "x", "y"));

        test(dialog.save).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(text(dialog.message)).contains("Yusuf", "Youssef");
        assertThat(dialog.form.givenName.getValue()).isEqualTo("Youssef");

        test(dialog.save).click();
        assertThat(participants
                        .find(id)
                        .map(ParticipantDetails::personalia)
                        .orElseThrow()
                        .givenName())
                .isEqualTo("Youssef");
    }

    @Test
    void aMissingFactLeadsToTheFormThatRecordsIt() {
        var id = registered();

        navigateTo("person/" + id + "/opplysninger/claim");

        assertThat($(FactDialog.class).single().getHeaderTitle()).isEqualTo("Legg til: Krav om program");
    }

    @Test
    void theFormOfTheEducationSaysWhatFollowsBeforeItIsSaved() {
        var view = open(registered(), "opplysninger");
        var dialog = editing.add(FactKind.EDUCATION, content(view));
        roundTrip();
        assertThat(text(dialog)).doesNotContain("Lagrer du dette");

        level(dialog).setValue(PriorEducation.UPPER_SECONDARY_OR_HIGHER);
        assertThat(text(dialog)).contains("Lagrer du dette, følger:", "program inntil 12 måneder, kan ikke forlenges");

        level(dialog).setValue(PriorEducation.BELOW_UPPER_SECONDARY);
        assertThat(text(dialog)).contains("Lagrer du dette").doesNotContain("program inntil 12 måneder");
        assertThat(participants.find(view.person().id()).orElseThrow().inForce())
                .as("nothing is saved by looking")
                .noneMatch(fact -> fact.kind() == FactKind.EDUCATION);
    }

    @SuppressWarnings("unchecked")
    private com.vaadin.flow.component.radiobutton.RadioButtonGroup<PriorEducation> level(FactDialog dialog) {
        return $(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class, dialog)
                .single();
    }

    @Test
    void aPersonIsRegisteredByHandAndNothingTypedIsLostOnTheWay() {
        var view = navigate(RegisterPersonView.class);
        view.form.duf.setValue("2026 123456");
        view.form.personalia.familyName.setValue("Tesfay");
        test(view.register).click();
        assertThat(view.form.duf.isInvalid()).isTrue();
        assertThat(view.form.personalia.familyName.getValue()).isEqualTo("Tesfay");

        view.form.duf.setValue("2026 123456 78");
        view.form.personalia.givenName.setValue("Selam");
        view.form.personalia.born.setValue(LocalDate.of(1994, 3, 14));
        view.form.personalia.citizenship.setValue(
                no.peil.codes.Countries.withCode("ER").orElseThrow());
        view.form.permit.permit.setValue(Permit.UTL_28);
        view.form.permit.granted.setValue(LocalDate.of(2026, 8, 1));
        view.form.residence.from.setValue(LocalDate.of(2026, 9, 1));
        view.form.residence.agreement.setValue(ResidenceForm.Agreement.YES);
        test(view.register).click();

        assertThat(text(getCurrentView())).contains("Tesfay, Selam");
    }

    @Test
    void whoIsAlreadyHereIsLinkedTo() {
        var id = registered();
        var view = navigate(RegisterPersonView.class);
        fill(view.form);

        test(view.register).click();

        assertThat(view.outcome.isVisible()).isTrue();
        assertThat($(com.vaadin.flow.component.html.Anchor.class, view.outcome)
                        .single()
                        .getHref())
                .isEqualTo("person/" + id);
    }

    private void fill(RegistrationForm form) {
        form.duf.setValue(DUF);
        form.personalia.familyName.setValue("Al-Khatib");
        form.personalia.givenName.setValue("Yousef");
        form.personalia.born.setValue(LocalDate.of(1990, 5, 10));
        form.personalia.citizenship.setValue(
                no.peil.codes.Countries.withCode("SY").orElseThrow());
        form.permit.permit.setValue(Permit.UTL_28);
        form.permit.granted.setValue(LocalDate.of(2026, 8, 1));
        form.residence.from.setValue(LocalDate.of(2026, 9, 1));
        form.residence.agreement.setValue(ResidenceForm.Agreement.YES);
    }

    @SuppressWarnings("unchecked")
    private com.vaadin.flow.component.radiobutton.RadioButtonGroup<ResidenceForm.Agreement> agreement(
            FactDialog dialog) {
        return $(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class, dialog)
                .withPropertyValue(field -> field.getLabel(), "Er bosettingen avtalt med IMDi?")
                .single();
    }

    private ParticipantId registered() {
        return register("0301");
    }

    private ParticipantId register(String municipality) {
        var duf = municipality.equals("0301") ? DUF : "202699999999";
        return ((Registration.Registered) participants.register(
                        aRefugeeSettledIn(municipality, duf).toRegister()))
                .id();
    }

    private PersonView open(ParticipantId id, String tab) {
        return (PersonView) navigateTo("person/" + id + "/" + tab);
    }

    private Component navigateTo(String path) {
        UI.getCurrent().navigate(path);
        return (Component) getCurrentView();
    }

    private static FactsContent content(PersonView view) {
        return (FactsContent) view.content.getChildren().findFirst().orElseThrow();
    }

    private static String text(Object component) {
        return ((Component) component).getElement().getTextRecursively();
    }
}
