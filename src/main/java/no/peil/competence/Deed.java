package no.peil.competence;

/** What a user may do with the mapping of a person just now. */
public enum Deed {
    /** Begin it (<i>kartlegg</i>). */
    START,
    /** Go on with one that another body began and never completed. */
    TAKE_OVER,
    /** Fill it in, and complete it. */
    EDIT,
    /** Open it again, until it is assured. */
    REOPEN,
    /** Set assured values and quality-assure it (<i>kvalitetssikre</i>). */
    ASSURE
}
