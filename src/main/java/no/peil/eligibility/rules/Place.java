package no.peil.eligibility.rules;

/** Where a case remembers what the rules that others build on have said of it. */
enum Place {
    QUALIFYING_PERMIT,
    LETTER_F,
    REFERENCE_PERSON,
    NOT_NORDIC_OR_EEA,
    NEEDS_NO_AGREEMENT,
    SETTLED,
    NOT_IN_WORK,
    OVER_AGE,
    OTHER_FAMILY,
    FORMER_ACT,
    RIGHT,
    OFFER
}
