package no.peil.participant;

/** Why two registrations look like one person. */
public enum LikenessReason {
    SAME_NAME,
    SPELT_ALIKE,
    /** Given name and family name have changed places. */
    NAMES_SWAPPED,
    /** One of the two names, as after a marriage. */
    HALF_THE_NAME,
    SAME_BIRTH_DATE,
    /** Day and month have changed places. */
    DAY_AND_MONTH_SWAPPED,
    ONE_DIGIT_IN_THE_BIRTH_DATE,
    BIRTH_DATE_UNKNOWN,
    SAME_CITIZENSHIP,
    /** One is known by a temporary number, the other by another kind. */
    NUMBERS_OF_DIFFERENT_KINDS
}
