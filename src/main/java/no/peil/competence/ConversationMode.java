package no.peil.competence;

/** How those in a conversation met. */
public enum ConversationMode {
    /** In one room (<i>oppmøte</i>). */
    IN_PERSON,
    /** On a screen (<i>skjerm</i>). */
    VIDEO,
    /** By telephone. */
    TELEPHONE
}
