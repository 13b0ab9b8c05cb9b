package no.peil.eligibility.rules;

/** Where a case remembers what the rules that others build on have said of it. */
enum Place {
    QUALIFYING_PERMIT,
    LETTER_A,
    LETTER_E,
    LETTER_F,
    LETTER_G,
    REFERENCE_PERSON,
    FAMILY_PERMIT,
    NOT_NORDIC_OR_EEA,
    IMMIGRANT,
    NOT_DECLINED,
    LIVES_IN_MUNICIPALITY,
    OF_AGE,
    OLDER_THAN_LIMIT,
    NEEDS_NO_AGREEMENT,
    SETTLED,
    NOT_IN_WORK,
    OVER_AGE,
    OTHER_FAMILY,
    FORMER_ACT,
    RIGHT,
    OFFER
}
