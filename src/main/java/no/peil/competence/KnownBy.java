package no.peil.competence;

/** How a level of language is known. */
public enum KnownBy {
    /** The person says so. */
    SELF,
    /** Heard in a conversation. */
    CONVERSATION,
    /** A test. */
    TEST,
    /** A certificate of a course. */
    COURSE
}
