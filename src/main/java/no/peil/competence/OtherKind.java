package no.peil.competence;

/** What sort of competence it is that neither school nor job tells of. */
public enum OtherKind {
    COURSE,
    DRIVING_LICENCE,
    /** A certificate to operate something: crane, truck, welding. */
    CERTIFICATE,
    DIGITAL,
    /** Care for children, the old or the sick. */
    CARE,
    /** A trade or craft learnt by doing. */
    TRADE,
    VOLUNTEERING,
    OTHER
}
