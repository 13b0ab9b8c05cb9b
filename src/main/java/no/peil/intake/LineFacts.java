package no.peil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.peil.intake.PersonLine.Background;
import no.peil.intake.PersonLine.Home;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactKind;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.NewParticipant;
import no.peil.participant.Personalia;
import org.jspecify.annotations.Nullable;

/** Puts what a line tells into the register's own terms. */
final class LineFacts {

    private LineFacts() {}

    /** The person of a line whom the register does not know. */
    static NewParticipant newParticipant(PersonLine line, Centres centres, String source) {
        return new NewParticipant(personalia(line), identities(line), facts(line, centres), source);
    }

    static List<Identity> identities(PersonLine line) {
        var identities = new ArrayList<Identity>();
        if (line.duf() != null) {
            identities.add(new Identity(IdentityKind.DUF, line.duf().value(), null, null));
        }
        if (line.nationalId() != null) {
            var kind = line.nationalId().isDNumber() ? IdentityKind.D_NUMBER : IdentityKind.NATIONAL_ID;
            identities.add(new Identity(kind, line.nationalId().value(), null, null));
        }
        return identities;
    }

    static List<String> numbers(List<Identity> identities) {
        return identities.stream().map(Identity::value).toList();
    }

    static PermitHeld permit(PersonLine line) {
        var ground = line.ground();
        return new PermitHeld(
                ground.permit(), ground.permit() == null ? ground.written() : null, line.grantedOn(), null, null);
    }

    static Residence residence(Home home, Centres centres) {
        return new Residence(
                home.where(), home.municipality(), centre(home, centres), home.settledOn(), null, home.byAgreement());
    }

    static @Nullable UUID centre(Home home, Centres centres) {
        return home.centre() == null || home.municipality() == null
                ? null
                : centres.named(home.centre(), home.municipality());
    }

    private static Personalia personalia(PersonLine line) {
        return new Personalia(
                line.givenName(),
                line.familyName(),
                line.birthDate(),
                line.citizenship(),
                line.arrivedOn(),
                line.firstLanguage(),
                line.interpreterLanguage(),
                line.protection() == null ? AddressProtection.NONE : line.protection());
    }

    private static List<LegalFact> facts(PersonLine line, Centres centres) {
        var facts = new ArrayList<LegalFact>();
        Background background = line.background();
        if (background.earlierPermit() != null) {
            facts.add(new PermitHeld(background.earlierPermit(), null, null, null, null));
        }
        facts.add(permit(line));
        facts.add(residence(line.home(), centres));
        var reference = new ReferencePerson(
                background.referencePermit(), background.referenceSettledOn(), background.familyAppliedOn());
        if (!reference.equals(new ReferencePerson(null, null, null))) {
            facts.add(reference);
        }
        if (background.firstSettledOn() != null) {
            facts.add(new Event(FactKind.FIRST_SETTLED, background.firstSettledOn()));
        }
        if (line.claimedOn() != null) {
            facts.add(new Event(FactKind.CLAIM, line.claimedOn()));
        }
        return facts;
    }
}
