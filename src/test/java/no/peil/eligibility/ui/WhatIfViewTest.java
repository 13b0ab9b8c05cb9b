package no.peil.eligibility.ui;

import static no.peil.participant.SyntheticPerson.aRefugeeSettledIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.common.Permit;
import no.peil.common.ui.EmptyState;
import no.peil.participant.LegalFact.Work;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Registration;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import no.peil.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@WithUserDetails("saksbehandler-oslo")
class WhatIfViewTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String DUF = "202612345678";

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private Reach reach;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void today() {
        clock.setTo(TODAY);
    }

    @Test
    void ofNobodyNothingIsSettledAndTheFactsToFindAreNamed() {
        var view = navigate(WhatIfView.class);

        assertThat(text(view.answer)).contains("Ikke avgjort", "Finn oppholdsgrunnlaget", "Finn statsborgerskapet");
        assertThat(text(view)).contains("Ingenting lagres.");
    }

    @Test
    void theAnswerChangesWithAFieldAndSaysWhat() {
        var view = example("Nybosatt flyktning");
        assertThat(text(view.answer)).contains("rett og plikt til å delta", "01.02.2027", "01.11.2028");

        view.form.field("citizenship").put("SE");

        assertThat(text(view.answer.status)).contains("Ikke omfattet", "Endret: Introduksjonsprogram");
        assertThat(text(view.answer)).contains("Før: Personen har rett og plikt");

        view.form.field("goal").put(null);
        view.form.field("earlier-permit").put(Permit.APPLICANT);
        assertThat(text(view.answer.status)).contains("Svaret er det samme.");
    }

    @Test
    void anotherDayHasAnotherAnswer() {
        var view = example("Nybosatt flyktning");

        view.form.day.setValue(LocalDate.of(2029, 1, 1));

        assertThat(text(view.answer.status)).contains("Ikke omfattet");
    }

    @Test
    void theTimesOfTheAnswerLeadToTheirDay() {
        var view = example("Nybosatt flyktning");
        var times = $(NativeButton.class, $(PeriodsPanel.class, view).single()).all();
        assertThat(times.getFirst().getText()).startsWith("fra 01.11.2026 til ");
        assertThat(times.getLast().getText()).isEqualTo("fra 01.11.2028");

        test(times.getLast()).click();

        assertThat(view.form.day.getValue()).isEqualTo(LocalDate.of(2028, 11, 1));
        assertThat(text(view.answer.status)).contains("Ikke omfattet");
    }

    @Test
    void whatWouldTurnTheAnswerIsTriedWithAClick() {
        var view = example("Nybosatt flyktning");
        var turns = $(TurnsPanel.class, view).single();
        assertThat(text(turns)).contains("Én opplysning om gangen");
        var before = text(view.answer.status);

        test($(Button.class, turns).first()).click();

        assertThat(text(view.answer.status)).isNotEqualTo(before).contains("Endret:");
    }

    @Test
    void aWrongDateIsToldAtItsFieldAndTheLastAnswerStays() {
        var view = example("Nybosatt flyktning");
        var settled = view.form.field("settled-on");

        settled.put(LocalDate.of(2026, 12, 1));

        assertThat(((HasValidationProperties) settled.field()).getErrorMessage())
                .isEqualTo("Datoen er etter 21.11.2026, dagen loven spørres. Rett en av dem.");
        assertThat(settled.field().getValue()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(view.answer.hasClassName("stale")).isTrue();
        assertThat(text(view.answer)).contains("Rett feltet som er merket", "rett og plikt til å delta");

        view.form.day.setValue(LocalDate.of(2026, 12, 2));
        assertThat(((HasValidationProperties) settled.field()).isInvalid()).isFalse();
        assertThat(view.answer.hasClassName("stale")).isFalse();
    }

    @Test
    void hoursAndBirthAreCheckedAsTheContractDoes() {
        var view = example("Nybosatt flyktning");

        view.form.field("work-hours").put(BigDecimal.valueOf(169));
        assertThat(view.answer.hasClassName("stale")).isTrue();
        view.form.field("work-hours").put(BigDecimal.valueOf(168));
        assertThat(view.answer.hasClassName("stale")).isFalse();

        view.form.field("birth-date").put(LocalDate.of(2026, 11, 10));
        assertThat(view.answer.hasClassName("stale")).isTrue();
    }

    @Test
    void workThatEndedLetsTheRightHoldAgain() {
        var view = example("Arbeid som tok slutt");

        assertThat(text(view.answer))
                .contains("Retten gjelder igjen: arbeidet eller tilbudet tok slutt 14.11.2026")
                .contains("Vedtaket må treffes før 21.08.2027.");
    }

    @Test
    void aPersonsFactsAreFilledInAndTheReadingIsLogged() {
        var id = register("0301", "saksbehandler-oslo");
        long before = logged(id);

        var view = (WhatIfView) navigateTo("prov-regelverket/" + id);

        assertThat(text(view)).contains("Al-Khatib, Yousef").doesNotContain(DUF);
        assertThat(view.form.field("permit").field().getValue()).isEqualTo(Permit.UTL_28);
        assertThat(view.form.field("work-hours").field().getValue()).isEqualTo(BigDecimal.valueOf(37));
        assertThat(text(view.answer)).contains("Retten gjelder igjen");
        assertThat(logged(id)).isEqualTo(before + 1);
    }

    @Test
    void whoIsOutOfReachDoesNotExistAndNonsenseLooksTheSame() {
        var tromso = register("5501", "saksbehandler-tromso");

        var elsewhere = text(navigateTo("prov-regelverket/" + tromso));
        var unknown = text(navigateTo("prov-regelverket/" + new UUID(1, 2)));
        var nonsense = text(navigateTo("prov-regelverket/hei"));

        assertThat(elsewhere).isEqualTo(unknown).isEqualTo(nonsense).doesNotContain("Al-Khatib");
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void anAdministratorTriesTheRulesWithoutPersons() {
        var id = register("0301", "saksbehandler-oslo");

        signIn.as("admin", () -> {
            assertThat(text(navigateTo("prov-regelverket"))).contains("Nybosatt flyktning");
            assertThat(text(navigateTo("prov-regelverket/" + id))).doesNotContain("Al-Khatib");
        });
    }

    @Test
    void thePersonsAssessmentSaysThatTheRightHasRevivedAndWhatWouldChangeIt() {
        var id = register("0301", "saksbehandler-oslo");

        var page = text(navigateTo("person/" + id + "/vurdering"));

        assertThat(page)
                .contains("Retten gjelder igjen: arbeidet eller tilbudet tok slutt 14.11.2026")
                .contains("Vedtaket må treffes før 31.08.2028.")
                .contains("§\u00a08 fjerde ledd andre punktum")
                .contains("Hva ville endret svaret?", "Prøv med denne personens opplysninger", "Karriereveiledning");
    }

    private WhatIfView example(String name) {
        var view = navigate(WhatIfView.class);
        test($(Button.class, view.beginnings).withText(name).single()).click();
        return view;
    }

    private ParticipantId register(String municipality, String user) {
        NewParticipant person = aRefugeeSettledIn(municipality, municipality.equals("0301") ? DUF : "202699999999")
                .with(new Work(BigDecimal.valueOf(37), LocalDate.of(2026, 9, 10), LocalDate.of(2026, 11, 14)))
                .toRegister();
        return signIn.as(user, () -> ((Registration.Registered) participants.register(person)).id());
    }

    private long logged(ParticipantId id) {
        return reach.ofEverybody(
                "the test reads the log",
                () -> transaction.execute(status -> database.queryForObject(
                        "select count(*) from access_log where participant_id = ? and action = 'OPENED'",
                        Long.class,
                        id.value())));
    }

    private Component navigateTo(String path) {
        UI.getCurrent().navigate(path);
        return (Component) getCurrentView();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
