package no.peil.intake;

import java.util.List;
import no.peil.intake.PersonLine.Home;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.NewParticipant;

/**
 * What a municipality says of a person whom it cannot see: all that it will see of its own request.
 *
 * @param numbers as the municipality gave them, DUF number first
 * @param home where the person lives by what it says
 * @param source the list, or the words of whoever registered by hand
 */
record Wish(String givenName, String familyName, List<String> numbers, Home home, String source) {

    static Wish of(PersonLine line, String source) {
        return new Wish(
                line.givenName(),
                line.familyName(),
                LineFacts.numbers(LineFacts.identities(line)),
                line.home(),
                source);
    }

    static Wish of(NewParticipant person, Centres centres) {
        var home = person.facts().stream()
                .filter(Residence.class::isInstance)
                .map(Residence.class::cast)
                .findFirst()
                .map(said -> new Home(
                        said.where(),
                        said.municipality(),
                        said.from(),
                        said.byAgreement(),
                        said.centre() == null ? null : centres.name(said.centre())))
                .orElseThrow(() -> new IllegalArgumentException("a person is registered with where they live"));
        return new Wish(
                person.personalia().givenName(),
                person.personalia().familyName(),
                LineFacts.numbers(person.identities()),
                home,
                person.source());
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "Wish";
    }
}
