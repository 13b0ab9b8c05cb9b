package no.peil.intake;

/** What becomes of a line: the first that applies, in this order. */
public enum LineStatus {
    /** Not stored; must be mended. */
    ERROR,
    /** The portal knows the person outside the user's reach: storing sends a request. */
    TRANSFER,
    /** Is stored, but should be looked at. */
    WARNING,
    /** A known person of whom the line says something new. */
    CHANGED,
    /** A person whom the portal does not know. */
    NEW,
    /** A known person of whom the line says nothing new. */
    UNCHANGED
}
