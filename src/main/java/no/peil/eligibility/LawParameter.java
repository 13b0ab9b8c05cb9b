package no.peil.eligibility;

/** A number or a date of the law that may change without a change of the portal's code. */
public enum LawParameter {
    /** The highest age at grant for the right and duty (§ 8 first paragraph), from a day on. */
    UPPER_AGE,
    /** The first day without chapter 6A, on collective protection. */
    CHAPTER_6A_END
}
