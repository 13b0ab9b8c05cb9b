package no.peil.participant;

/** The grading of a person's address in the national register (<i>adressebeskyttelse</i>). */
public enum AddressProtection {
    NONE,
    /** <i>Fortrolig</i>. */
    CONFIDENTIAL,
    /** <i>Strengt fortrolig</i>: the municipality itself reveals where the person lives, so the person is hidden. */
    STRICTLY_CONFIDENTIAL
}
