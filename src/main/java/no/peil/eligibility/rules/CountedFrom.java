package no.peil.eligibility.rules;

/** The event that a deadline is counted from. */
public enum CountedFrom {
    /** The day of settlement in the municipality (§ 12 second paragraph). */
    SETTLEMENT,
    /** The claim for a programme (§ 12 second paragraph). */
    CLAIM,
    /** The end of work within the two years (§ 8 fourth paragraph). */
    WORK_END,
    /** The first settlement in any municipality (§ 8 first paragraph). */
    FIRST_SETTLEMENT,
    /** Nothing has happened yet from which a deadline could run. */
    NOTHING
}
