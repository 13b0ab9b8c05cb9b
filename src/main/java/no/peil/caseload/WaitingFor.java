package no.peil.caseload;

/** Whom the work with a person waits for. */
public enum WaitingFor {
    /** <i>Venter på person</i>. */
    PERSON,
    /** <i>Venter på andre</i>. */
    OTHERS
}
