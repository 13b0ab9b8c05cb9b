package no.peil.eligibility;

/** Why a person was assessed anew. */
public enum AssessmentCause {
    /** A fact was recorded, corrected, ended or withdrawn. */
    FACTS,
    /** A day passed that changes the answer. */
    DAY,
    /** A decision (§ 12) was recorded, or another day for it. */
    DECISION,
    /** The rules or their parameters became others. */
    RULES
}
