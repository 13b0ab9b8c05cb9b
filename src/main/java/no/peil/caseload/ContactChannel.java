package no.peil.caseload;

/** How somebody tried to reach a person. */
public enum ContactChannel {
    /** <i>Telefon</i>. */
    PHONE,
    /** <i>SMS</i>. */
    TEXT_MESSAGE,
    /** <i>E-post</i>. */
    EMAIL,
    /** <i>Brev</i>. */
    LETTER,
    /** At the office (<i>oppmøte</i>). */
    MEETING,
    /** <i>Hjemmebesøk</i>. */
    HOME_VISIT,
    /** Through somebody else (<i>via andre</i>): a contact at the reception centre, a school, a relative. */
    THROUGH_OTHERS
}
