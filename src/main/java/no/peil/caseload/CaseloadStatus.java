package no.peil.caseload;

/** How far the mapping of a person (<i>kompetansekartlegging</i>, §§ 6 and 10) has come. */
public enum CaseloadStatus {
    /** The law asks for a mapping, or gives a right to one, and none is completed; it may have been started. */
    MUST_MAP,
    /** Mapped by IMDi and not yet assured, or answered alone by the person and sent in. */
    TO_ASSURE,
    /** Mapped, and assured where IMDi mapped. */
    DONE,
    /** The law asks for no mapping, or not yet. */
    NOTHING_DUE
}
