package no.peil.caseload;

/** What to do next for a person, the most pressing thing alone. Every constant has a text under {@code next-step.…}. */
public enum NextStep {
    /** A fact is missing that an answer of the law turns on: as long as it is, no deadline can be trusted. */
    FIND_FACT,
    MAP,
    CONTINUE_MAPPING,
    /** IMDi maps before entry (§ 6 second paragraph). */
    IMDI_MAPS,
    /** The person has answered alone and sent in. */
    GO_THROUGH_ANSWERS,
    ASSURE,
    /** IMDi has mapped; the municipality assures and does not map again (§ 10). */
    ASSURE_IMDI,
    /** IMDi has mapped somebody who does not live in a municipality yet. */
    ASSURE_AFTER_SETTLEMENT,
    /** Without an agreement the § 12 deadline runs from the claim, and none is registered. */
    CLARIFY_CLAIM,
    /** The decision on the programme (§ 12). */
    DECIDE,
    /** The municipality may offer a programme (§ 8 third paragraph). */
    CONSIDER_OFFER,
    /** Decided, and not begun (§ 12). */
    START_PROGRAMME,
    NOTHING
}
