package no.peil.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.Residence;
import org.jspecify.annotations.Nullable;

/** An invented person to be registered: a newly settled refugee, changed only where a test is about the change. */
public final class SyntheticPerson {

    public static final LocalDate GRANTED = LocalDate.of(2026, 8, 20);
    public static final LocalDate SETTLED = LocalDate.of(2026, 8, 31);

    private String givenName = "Yousef";
    private @Nullable LocalDate birthDate = LocalDate.of(1990, 5, 10);
    private AddressProtection protection = AddressProtection.NONE;
    private final List<Identity> identities = new ArrayList<>();
    private final List<LegalFact> facts = new ArrayList<>();

    private SyntheticPerson() {
        facts.add(new PermitHeld(Permit.UTL_28, null, GRANTED, null, null));
    }

    /** A refugee settled by agreement in that municipality, known by that DUF number. */
    public static SyntheticPerson aRefugeeSettledIn(String municipality, String duf) {
        var person = new SyntheticPerson();
        person.identities.add(new Identity(IdentityKind.DUF, duf, null, null));
        person.facts.add(settledIn(municipality, SETTLED));
        return person;
    }

    public static Residence settledIn(String municipality, LocalDate day) {
        return new Residence(ResidenceKind.MUNICIPALITY, new MunicipalityNumber(municipality), null, day, null, true);
    }

    public SyntheticPerson called(String name) {
        givenName = name;
        return this;
    }

    public SyntheticPerson bornOn(@Nullable LocalDate day) {
        birthDate = day;
        return this;
    }

    public SyntheticPerson protectedAs(AddressProtection grading) {
        protection = grading;
        return this;
    }

    public SyntheticPerson with(LegalFact fact) {
        facts.add(fact);
        return this;
    }

    public Personalia personalia() {
        return new Personalia(givenName, "Al-Khatib", birthDate, "SY", null, "ar", "ar", protection);
    }

    public NewParticipant toRegister() {
        return new NewParticipant(personalia(), List.copyOf(identities), List.copyOf(facts), "Vedtak fra UDI");
    }
}
