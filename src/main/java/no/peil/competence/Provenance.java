package no.peil.competence;

/** Where an item of the record comes from. */
public enum Provenance {
    /** Said by the person. */
    PERSON,
    /** Seen in a document. */
    DOCUMENT,
    /** Taken over from IMDi's mapping. */
    IMDI,
    /** Taken over from the host municipality of the reception centre. */
    HOST_MUNICIPALITY
}
