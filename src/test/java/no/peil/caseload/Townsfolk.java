package no.peil.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactKind;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.participant.Registration.Registered;
import no.peil.testing.SignIn;
import org.jspecify.annotations.Nullable;

/** Synthetic persons as the tests need them: a refugee settled by agreement, and only what matters changed. */
public final class Townsfolk {

    private static final LocalDate BORN = LocalDate.of(1994, 3, 14);

    private final ParticipantService participants;
    private final SignIn signIn;
    private final String caseWorker;
    private final MunicipalityNumber municipality;

    private Townsfolk(ParticipantService participants, SignIn signIn, String caseWorker, String municipality) {
        this.participants = participants;
        this.signIn = signIn;
        this.caseWorker = caseWorker;
        this.municipality = new MunicipalityNumber(municipality);
    }

    public static Townsfolk ofOslo(ParticipantService participants, SignIn signIn) {
        return new Townsfolk(participants, signIn, "saksbehandler-oslo", "0301");
    }

    public static Townsfolk ofTromso(ParticipantService participants, SignIn signIn) {
        return new Townsfolk(participants, signIn, "saksbehandler-tromso", "5501");
    }

    /** A refugee with a right and a duty, settled by agreement on the day; the deadline is three months later. */
    public Newcomer aRefugee(String familyName, String givenName, LocalDate settledOn) {
        return new Newcomer(familyName, givenName)
                .with(new PermitHeld(Permit.UTL_28, null, settledOn.minusMonths(2), null, null))
                .with(new Residence(ResidenceKind.MUNICIPALITY, municipality, null, settledOn, null, true));
    }

    /** The same, of whom nobody knows whether the settlement was agreed. */
    public Newcomer aRefugeeSettledWhoKnowsHow(String familyName, LocalDate settledOn) {
        return new Newcomer(familyName, "Amir")
                .with(new PermitHeld(Permit.UTL_28, null, settledOn.minusMonths(2), null, null))
                .with(new Residence(ResidenceKind.MUNICIPALITY, municipality, null, settledOn, null, null));
    }

    /** A worker, whom the Act gives nothing. */
    public Newcomer aWorker(String familyName, LocalDate settledOn) {
        return new Newcomer(familyName, "Jan")
                .with(new PermitHeld(Permit.UTL_23, null, settledOn, null, null))
                .with(new Residence(ResidenceKind.MUNICIPALITY, municipality, null, settledOn, null, false));
    }

    /** A resettlement refugee, who stays within IMDi's reach. */
    public Newcomer aResettlementRefugee(String familyName, LocalDate settledOn) {
        return new Newcomer(familyName, "Yousef")
                .with(new PermitHeld(Permit.UTL_35_3, null, settledOn.minusMonths(2), null, null))
                .with(new Residence(ResidenceKind.MUNICIPALITY, municipality, null, settledOn, null, true));
    }

    /** Somebody who is about to be registered. */
    public final class Newcomer {
        private final String familyName;
        private final String givenName;
        private final List<LegalFact> facts = new ArrayList<>();
        private final List<Identity> identities = new ArrayList<>();
        private LocalDate born = BORN;
        private AddressProtection protection = AddressProtection.NONE;
        private @Nullable String language = "ti";

        private Newcomer(String familyName, String givenName) {
            this.familyName = familyName;
            this.givenName = givenName;
        }

        Newcomer with(LegalFact fact) {
            facts.add(fact);
            return this;
        }

        public Newcomer known(IdentityKind kind, String number) {
            identities.add(new Identity(kind, number, null, null));
            return this;
        }

        public Newcomer born(LocalDate day) {
            born = day;
            return this;
        }

        public Newcomer decided(LocalDate day) {
            return with(new Event(FactKind.DECISION, day));
        }

        public Newcomer programmeStarted(LocalDate day) {
            return with(new Event(FactKind.PROGRAMME_START, day));
        }

        public Newcomer strictlyProtected() {
            protection = AddressProtection.STRICTLY_CONFIDENTIAL;
            return this;
        }

        public ParticipantId register() {
            var personalia = new Personalia(givenName, familyName, born, "ER", null, null, language, protection);
            return signIn.as(caseWorker, () -> {
                var done = participants.register(new NewParticipant(personalia, identities, facts, "UDI"));
                return ((Registered) done).id();
            });
        }
    }
}
