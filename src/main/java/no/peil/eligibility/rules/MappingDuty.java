package no.peil.eligibility.rules;

/** What §§ 6 and 10 ask for now. */
public enum MappingDuty {
    /** Somebody must map the person. */
    REQUIRED,
    /** IMDi has mapped: the municipality of settlement quality-assures. */
    QUALITY_ASSURE,
    /** The person has a right to be mapped and no duty (§ 37 b). */
    RIGHT_ONLY,
    /** A completed mapping is in the register. */
    DONE,
    NOT_REQUIRED,
    /** A fact is missing, or the Act leaves the question open. */
    UNDETERMINED
}
