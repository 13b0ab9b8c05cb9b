package no.peil.competence;

/** What a user may do with the mapping of a person just now. */
public enum Deed {
    /** Begin it (<i>kartlegg</i>). */
    START,
    /** Go on with one that another body began and never completed. */
    TAKE_OVER,
    /** Fill it in, and complete it. */
    EDIT,
    /** Send it back to be corrected, until it is assured. */
    SEND_BACK,
    /** Set assured values and quality-assure it (<i>kvalitetssikre</i>). */
    ASSURE,
    /** Begin a new version of one that is assured. */
    REVISE,
    /** Set another body's mapping aside and begin a new one, which the law must allow (<i>kartlegg på nytt</i>). */
    MAP_AGAIN
}
