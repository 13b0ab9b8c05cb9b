package no.peil.competence;

/** What a wish is about. */
public enum WishKind {
    WORK,
    EDUCATION,
    NORWEGIAN,
    OWN_BUSINESS,
    OTHER
}
