package no.peil.caseload;

/**
 * The lists that a case worker asks for by name. Each is a condition over today; {@code src/docs/caseload.md} says it in words.
 */
public enum WorkFilter {
    /** <i>Må kartlegges</i>: a duty or a right to be mapped, and no completed mapping. */
    MUST_MAP,
    /** <i>Påbegynt</i>: those of them whose mapping has been started. */
    STARTED,
    /** <i>Til kvalitetssikring</i>. */
    TO_ASSURE,
    /** <i>Ferdig</i>: mapped and assured. */
    DONE,
    /** <i>Frist innen 30 dager</i>: the § 12 deadline is today or at most thirty days away, and nothing is decided. */
    DUE_SOON,
    /** <i>Frist brutt</i>: the § 12 deadline has passed, nothing is decided, and the right stands. */
    OVERDUE,
    /** <i>Fakta mangler</i>. */
    FACTS_MISSING,
    /** <i>Bortfalt</i>: the two-year day of § 8 came before a decision. */
    LAPSED,
    /** <i>Uten rett eller plikt</i>: registered, and the law gives and asks nothing. */
    NOTHING_GIVEN
}
