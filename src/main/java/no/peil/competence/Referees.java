package no.peil.competence;

/** Whether somebody can tell of the work: never who, for a third person has no place in the record. */
public enum Referees {
    NONE,
    CAN_GIVE,
    /** A written reference was seen. */
    SEEN
}
