package no.peil.competence;

import java.time.Instant;

/** Who did something, under the name that colleagues saw then, and when. */
public record Signature(Instant at, String by, String name) {

    private static final String THE_PERSON = "personen";

    /** The person whom the record is about, who is no user and answers for themselves. */
    static Signature ofThePerson(Instant at) {
        return new Signature(at, THE_PERSON, "Personen");
    }

    /** Whether it was the person whom the record is about. */
    public boolean isThePerson() {
        return by.equals(THE_PERSON);
    }
}
