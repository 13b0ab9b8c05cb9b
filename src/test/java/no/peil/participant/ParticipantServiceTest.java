package no.peil.participant;

import static no.peil.participant.SyntheticPerson.aRefugeeSettledIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.peil.common.Refusal;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DatabaseTest
@WithUserDetails("saksbehandler-oslo")
class ParticipantServiceTest {

    private static final String DUF = "202612345678";
    private static final String OTHER_DUF = "202687654321";

    @Autowired
    private ParticipantService participants;

    @Autowired
    private SignIn signIn;

    @Test
    void aPersonIsRegisteredOnceAndRecognisedTheSecondTime() {
        var id = register("0301", DUF);

        assertThat(participants.register(aRefugeeSettledIn("0301", DUF).toRegister()))
                .isEqualTo(new Registration.AlreadyHere(id));
    }

    @Test
    void nobodyRegistersAPersonOfAnotherMunicipality() {
        assertThatThrownBy(() -> register("5501", DUF))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("participant.not-of-your-municipality"));
    }

    @Test
    void aNumberThatIsTakenIsRefusedInTheSameWordsWhoeverHasIt() {
        var mine = register("0301", DUF);
        register("0301", "202611111111");
        signIn.as("saksbehandler-tromso", () -> register("5501", OTHER_DUF));

        for (var taken : new String[] {"202611111111", OTHER_DUF}) {
            assertThatThrownBy(() -> participants.addIdentity(mine, duf(taken), "Personen selv"))
                    .isInstanceOfSatisfying(Refusal.class, no -> {
                        assertThat(no.key()).isEqualTo("participant.number-taken");
                        assertThat(no.arguments()).isEmpty();
                    });
        }
    }

    @Test
    void theSecondOfTwoWhoCorrectThePersonalDataIsTold() {
        var id = register("0301", DUF);
        var asBothSawIt = participants.find(id).orElseThrow();
        var corrected = aRefugeeSettledIn("0301", DUF).called("Yusuf").personalia();
        signIn.as(
                "leder-oslo",
                () -> participants.correct(id, corrected, asBothSawIt.version(), "Folkeregisteret", "Skrivefeil"));

        assertThatThrownBy(() -> participants.correct(
                        id,
                        aRefugeeSettledIn("0301", DUF).called("Youssef").personalia(),
                        asBothSawIt.version(),
                        "Personen selv",
                        "Skrivefeil"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("participant.changed-by-another"));
        var person = participants.find(id).orElseThrow();
        assertThat(person.personalia().givenName()).isEqualTo("Yusuf");
        assertThat(participants.corrections(id)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("given-name");
            assertThat(change.oldValue()).isEqualTo("Yousef");
            assertThat(change.changedBy()).isEqualTo("leder-oslo");
        });
    }

    @Test
    void aStrictlyProtectedPersonIsOutOfTheCaseWorkersSightAndInTheLeaders() {
        var id = register("0301", DUF);
        var person = participants.find(id).orElseThrow();

        participants.correct(
                id,
                aRefugeeSettledIn("0301", DUF)
                        .protectedAs(AddressProtection.STRICTLY_CONFIDENTIAL)
                        .personalia(),
                person.version(),
                "Folkeregisteret",
                "Ny gradering");

        assertThat(participants.open(id)).isEmpty();
        signIn.as("leder-oslo", () -> assertThat(participants.open(id)).isPresent());
        signIn.as("leder-tromso", () -> assertThat(participants.open(id)).isEmpty());
    }

    private ParticipantId register(String municipality, String duf) {
        var registration =
                participants.register(aRefugeeSettledIn(municipality, duf).toRegister());
        return ((Registration.Registered) registration).id();
    }

    private static Identity duf(String number) {
        return new Identity(IdentityKind.DUF, number, null, null);
    }
}
