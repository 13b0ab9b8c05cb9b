package no.peil.participant;

import static no.peil.participant.SyntheticPerson.aRefugeeSettledIn;
import static no.peil.participant.SyntheticPerson.settledIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.peil.common.Permit;
import no.peil.common.Refusal;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Work;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;

@DatabaseTest
@WithUserDetails("saksbehandler-oslo")
class FactServiceTest {

    private static final String DUF = "202612345678";

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private List<HistorySource> history;

    @Autowired
    private SignIn signIn;

    @Test
    void aCorrectionKeepsWhatStoodBeforeWithWhoAndWhy() {
        var id = registered();
        var wrong = only(id, FactKind.PERMIT);

        facts.correct(wrong.id(), permit(LocalDate.of(2026, 8, 21)), "Vedtak fra UDI", "Feil dag i brevet");

        var person = find(id);
        assertThat(only(id, FactKind.PERMIT).fact()).isEqualTo(permit(LocalDate.of(2026, 8, 21)));
        assertThat(person.facts())
                .filteredOn(fact -> !fact.inForce())
                .singleElement()
                .satisfies(old -> assertThat(old.replaced().reason()).isEqualTo("Feil dag i brevet"));
        assertThat(person.successor(wrong.id())).contains(only(id, FactKind.PERMIT));
    }

    @Test
    void endedWorkStaysWithItsLastDay() {
        var id = registered();
        facts.add(id, new Work(BigDecimal.valueOf(37.5), LocalDate.of(2026, 9, 1), null), "Personen selv");

        facts.end(only(id, FactKind.WORK).id(), LocalDate.of(2026, 10, 31), "NAV");

        assertThat(only(id, FactKind.WORK).fact().lastDay()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void whatNeverWasIsWithdrawnAndTheHistorySaysWhy() {
        var id = registered();
        facts.add(id, new Event(FactKind.DECLINED, LocalDate.of(2026, 10, 1)), "Kommunen");

        facts.withdraw(only(id, FactKind.DECLINED).id(), "Gjaldt en annen person");

        assertThat(find(id).facts())
                .filteredOn(fact -> fact.fact().kind() == FactKind.DECLINED)
                .noneMatch(RecordedFact::inForce);
        assertThat(history.stream().flatMap(source -> source.of(id).stream())).anySatisfy(entry -> {
            assertThat(entry.textKey()).isEqualTo("history.fact.withdrawn");
            assertThat(entry.reason()).isEqualTo("Gjaldt en annen person");
        });
    }

    @Test
    void aDayCannotBeEndedAndNothingEndsBeforeItBegins() {
        var id = registered();
        facts.add(id, new Event(FactKind.CLAIM, LocalDate.of(2026, 10, 1)), "Personen selv");

        assertThatThrownBy(() -> facts.end(only(id, FactKind.CLAIM).id(), LocalDate.of(2026, 11, 1), "x"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("fact.does-not-end"));
        assertThatThrownBy(() -> facts.end(only(id, FactKind.RESIDENCE).id(), LocalDate.of(2026, 8, 1), "x"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("fact.ends-before-it-begins"));
    }

    @Test
    void theSecondOfTwoWhoCorrectTheSameFactIsTold() {
        var id = registered();
        var both = only(id, FactKind.PERMIT).id();
        signIn.as("leder-oslo", () -> facts.correct(both, permit(LocalDate.of(2026, 8, 22)), "UDI", "Rettet"));

        assertThatThrownBy(() -> facts.correct(both, permit(LocalDate.of(2026, 8, 23)), "UDI", "Rettet"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("fact.changed-by-another"));
        assertThat(only(id, FactKind.PERMIT).fact()).isEqualTo(permit(LocalDate.of(2026, 8, 22)));
    }

    @Test
    void aMoveToAnotherMunicipalityTakesThePersonThereAndIsForeseen() {
        var id = registered();
        var move = settledIn("5501", LocalDate.of(2026, 11, 1));
        assertThat(facts.takesOutOfSight(id, null, move)).isTrue();
        assertThat(facts.takesOutOfSight(id, null, permit(LocalDate.of(2026, 8, 21))))
                .isFalse();

        facts.add(id, move, "IMDi");

        assertThat(participants.find(id)).isEmpty();
        signIn.as("saksbehandler-tromso", () -> {
            var residences = participants.find(id).orElseThrow().inForce().stream()
                    .filter(LegalFact.Residence.class::isInstance)
                    .toList();
            assertThat(residences).extracting(LegalFact::lastDay).contains(LocalDate.of(2026, 10, 31));
        });
    }

    @Test
    void thatWhichSaysWhoAnswersForThePersonIsNotWithdrawn() {
        var id = registered();

        assertThatThrownBy(() -> facts.withdraw(only(id, FactKind.RESIDENCE).id(), "Feil"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("fact.belongs-to-nobody"));
        assertThat(only(id, FactKind.RESIDENCE).inForce()).isTrue();
    }

    @Test
    void anotherMunicipalityCanNeitherSeeNorChangeThem() {
        var id = registered();
        var permit = only(id, FactKind.PERMIT).id();

        signIn.as("saksbehandler-tromso", () -> {
            assertThat(participants.open(id)).isEmpty();
            assertThat(history.stream().flatMap(source -> source.of(id).stream()))
                    .isEmpty();
            assertThatThrownBy(() -> facts.withdraw(permit, "x")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.add(id, permit(LocalDate.of(2026, 1, 1)), "x"))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void administratorsAndAuditorsHaveNothingToDoHere() {
        var id = registered();

        for (var user : List.of("admin", "revisor")) {
            signIn.as(user, () -> {
                assertThatThrownBy(() -> participants.open(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> facts.add(id, permit(LocalDate.of(2026, 1, 1)), "x"))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private ParticipantId registered() {
        var registration = participants.register(aRefugeeSettledIn("0301", DUF).toRegister());
        return ((Registration.Registered) registration).id();
    }

    private ParticipantDetails find(ParticipantId id) {
        return participants.find(id).orElseThrow();
    }

    private RecordedFact only(ParticipantId id, FactKind kind) {
        return find(id).facts().stream()
                .filter(fact -> fact.inForce() && fact.fact().kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError("more than one " + kind);
                })
                .orElseThrow();
    }

    private static PermitHeld permit(LocalDate granted) {
        return new PermitHeld(Permit.UTL_28, null, granted, null, null);
    }
}
