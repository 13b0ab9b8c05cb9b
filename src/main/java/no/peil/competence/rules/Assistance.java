package no.peil.competence.rules;

/** What helped the two in a conversation to understand each other. */
public enum Assistance {
    /** An interpreter (<i>tolk</i>). */
    INTERPRETER,
    /** A language that both speak. */
    COMMON_LANGUAGE,
    /** An adult who is no interpreter conveyed what was said. */
    OTHER_ADULT,
    /** A child conveyed what was said, which tolkeloven § 4 forbids, with two exceptions. */
    CHILD
}
