package no.peil.competence;

/** The steps that a mapping takes. */
public enum StageKind {
    STARTED,
    /** Another body went on with it. */
    TAKEN_OVER,
    COMPLETED,
    /** Opened again before it was assured, so that somebody corrects it; with a reason. */
    SENT_BACK,
    /** Quality-assured (<i>kvalitetssikret</i>). */
    ASSURED,
    /** Opened again after it was assured: a new version, with a reason. */
    REVISED,
    /** Set aside by a new mapping, with the paragraph and the reason. */
    SUPERSEDED
}
