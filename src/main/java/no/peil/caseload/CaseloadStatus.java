package no.peil.caseload;

/** How far the mapping of a person (<i>kompetansekartlegging</i>, §§ 6 and 10) has come. */
public enum CaseloadStatus {
    /** The law asks for a mapping, or gives a right to one, and none is completed; it may have been started. */
    MUST_MAP,
    /** Completed and not yet assured. */
    TO_ASSURE,
    /** Mapped and assured. */
    DONE,
    /** The law asks for no mapping, or not yet. */
    NOTHING_DUE
}
