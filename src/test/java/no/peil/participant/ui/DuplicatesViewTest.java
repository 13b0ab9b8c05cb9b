package no.peil.participant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.common.ui.EmptyState;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactKind;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.participant.Registration;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class DuplicatesViewTest extends SpringBrowserlessTest {

    private static final LocalDate SETTLED = LocalDate.of(2026, 8, 31);

    @Autowired
    private ParticipantService participants;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsTheTwentyFirstOfNovember() {
        clock.setTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void anEmptyListSaysWhyAndBothPartsAreThere() {
        var view = open();

        assertThat($(EmptyState.class).all()).hasSize(2);
        assertThat(text(view)).contains("Ingen registreringer ligner", "Ingen er slått sammen");
    }

    @Test
    void aPairIsToldWithItsReasonsAndNoNumberInFull() {
        register("Mohamed", SETTLED, new Identity(IdentityKind.DUF, "202612345678", null, null));
        register("Mohammed", SETTLED, new Identity(IdentityKind.NATIONAL_ID, "10059012345", null, null));

        assertThat(text(open()))
                .contains(
                        "1 par ligner",
                        "Trolig samme person",
                        "Al-Khatib, Mohamed",
                        "født 10.05.1990",
                        "navnet skrevet på to måter",
                        "ulike slags nummer")
                .doesNotContain("12345");
    }

    @Test
    void twoAreComparedChosenBetweenMergedAndParted() {
        var one = register("Mohamed", SETTLED, new Identity(IdentityKind.DUF, "202612345678", null, null));
        var other = register(
                "Mohammed", SETTLED.plusDays(1), new Identity(IdentityKind.NATIONAL_ID, "10059012345", null, null));
        var view = navigate(ComparisonView.path(one, other), ComparisonView.class);
        var form = view.form;

        assertThat(form.fields).containsOnlyKeys("given-name");
        assertThat(form.facts).containsOnlyKeys(FactKind.RESIDENCE);
        assertThat(form.nameOf(true)).as("the one with the national number").isEqualTo("Al-Khatib, Mohammed");
        test(view.merge).click();
        assertThat($(ConfirmDialog.class).all()).isEmpty();
        assertThat(text(form)).contains("Velg hva som gjelder for: Bosted");

        form.facts.get(FactKind.RESIDENCE).setValue(Side.ONE);
        form.fields.get("given-name").setValue(Side.ONE);
        test(view.merge).click();
        assertThat(form.reason.isInvalid()).isTrue();
        form.reason.setValue("Vedtaket viser begge numrene");
        test(view.merge).click();
        test($(ConfirmDialog.class).single()).confirm();

        var person = participants.find(other).orElseThrow();
        assertThat(person.personalia().givenName()).isEqualTo("Mohamed");
        assertThat(person.inForce())
                .filteredOn(fact -> fact.kind() == FactKind.RESIDENCE)
                .singleElement()
                .satisfies(
                        home -> assertThat(((LegalFact.Residence) home).from()).isEqualTo(SETTLED));
        navigate(PersonNavigation.path(one), PersonView.class);
        assertThat(text($(PersonBand.class).single())).contains("Al-Khatib, Mohamed");

        var list = open();
        assertThat(text(list)).contains("Ingrid Solberg", "Kan angres til og med 21.12.2026");
        test($(RecentMergeLine.class).single().undo).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text(list)).contains("1 par ligner", "Ingen er slått sammen");
        assertThat(participants.find(one)).isPresent();
    }

    @Test
    void aPairThatIsNoneLeavesTheList() {
        register("Mohamed", SETTLED, new Identity(IdentityKind.DUF, "202612345678", null, null));
        register("Mohammed", SETTLED, new Identity(IdentityKind.NATIONAL_ID, "10059012345", null, null));
        var view = open();

        test($(DuplicateLine.class).single().notSame).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat($(DuplicateLine.class).all()).isEmpty();
        assertThat(text(view)).contains("Ingen registreringer ligner");
    }

    @Test
    void nonsenseAndAPersonOutOfReachLookTheSame() {
        var mine = register("Mohamed", SETTLED, new Identity(IdentityKind.DUF, "202612345678", null, null));

        for (var other : List.of("hei", new UUID(1, 2).toString(), mine.toString())) {
            var view = navigate("dubletter/" + mine + "/" + other, ComparisonView.class);
            assertThat(text(view)).contains("Paret finnes ikke her");
        }
    }

    private DuplicatesView open() {
        return navigate(DuplicatesView.PATH, DuplicatesView.class);
    }

    private ParticipantId register(String given, LocalDate settled, Identity number) {
        var registration = participants.register(new NewParticipant(
                new Personalia(
                        given, "Al-Khatib", LocalDate.of(1990, 5, 10), "SY", null, "ar", "ar", AddressProtection.NONE),
                List.of(number),
                List.of(
                        new LegalFact.PermitHeld(Permit.UTL_28, null, LocalDate.of(2026, 8, 20), null, null),
                        new LegalFact.Residence(
                                ResidenceKind.MUNICIPALITY, new MunicipalityNumber("0301"), null, settled, null, true)),
                "Vedtak fra UDI"));
        return ((Registration.Registered) registration).id();
    }

    private static String text(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(DuplicatesViewTest::text))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
