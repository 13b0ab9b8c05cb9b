package no.peil.common;

/** Education that the person brings, on the one line that integreringsloven §§ 13 and 14 draw. */
public enum PriorEducation {
    /** Less than upper secondary education: integreringsloven § 14. */
    BELOW_UPPER_SECONDARY,
    /** Upper secondary education or higher: integreringsloven § 13. */
    UPPER_SECONDARY_OR_HIGHER
}
