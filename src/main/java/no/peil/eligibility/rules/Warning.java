package no.peil.eligibility.rules;

/** What the reader must be told beside the answer: an open reading of the law, or something to do. */
public enum Warning {
    /** 55 years old at grant: the text of § 8 does not say whether that year counts. */
    AGE_55,
    /** The last word on collective protection stands in chapter 6 A. */
    COLLECTIVE_PROTECTION,
    /** Chapter 6 A is taken as lapsed from 1 July 2026. */
    CHAPTER_6A_LAPSED,
    /** No claim for a programme is registered, and the deadline is counted from one. */
    CLAIM_MISSING,
    /** The deadline is counted from the end of work. */
    DEADLINE_FROM_WORK_END,
    /** There is a decision, and no mapping that it could rest on. */
    DECISION_WITHOUT_MAPPING,
    /** Another goal than completed upper secondary needs a reason below 25 (§ 14 third paragraph). */
    GOAL_NEEDS_REASON,
    /** Granted on the very day on which the Act came into force. */
    GRANTED_ON_COMMENCEMENT,
    /** The length of programmes before 2026 has not been verified. */
    LENGTH_UNVERIFIED,
    /** IMDi expects a mapping before a decision in the may-group, and the Act does not ask for it. */
    MAP_BEFORE_DECISION,
    /** § 6 has no age limit: whether somebody outside 18 to 55 in a centre is mapped is an open question. */
    NO_AGE_LIMIT_IN_6
}
