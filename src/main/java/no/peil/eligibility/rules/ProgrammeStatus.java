package no.peil.eligibility.rules;

/** What the Act says of a person and the introduction programme. */
public enum ProgrammeStatus {
    /** § 8 first paragraph. */
    RIGHT_AND_DUTY,
    /** Chapter 6 A until 2026: collective protection gave a right and no duty. */
    RIGHT,
    /** § 8 third paragraph: the municipality may offer it. */
    MAY_OFFER,
    /** § 9 third paragraph: begun, and may be finished whatever has changed. */
    MAY_COMPLETE,
    /** Could be covered once settled in a municipality. */
    NOT_YET_SETTLED,
    NONE,
    /** The Introduction Act of 2003 applies (§ 52). */
    FORMER_ACT,
    /** A fact that the answer turns on is missing. */
    UNDETERMINED;

    /** Whether the person has a right to the programme. */
    public boolean isRight() {
        return this == RIGHT_AND_DUTY || this == RIGHT;
    }

    /** Whether goals and lengths have a meaning for the person. */
    boolean hasLength() {
        return isRight() || this == MAY_OFFER;
    }
}
