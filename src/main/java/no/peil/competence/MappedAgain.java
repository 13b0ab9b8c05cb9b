package no.peil.competence;

/**
 * Somebody who was mapped again, for IMDi to follow up.
 *
 * @param name the family name first
 * @param earlier the mapping that was set aside, without what is in it
 */
public record MappedAgain(String name, EarlierMapping earlier) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "MappedAgain " + earlier.record().participant();
    }
}
