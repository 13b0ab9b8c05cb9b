package no.peil.eligibility.rules;

/** The facts of a case, as the assessment contract names its columns. */
public enum CaseColumn {
    EVALUATED_ON,
    BIRTH_DATE,
    CITIZENSHIP,
    PERMIT,
    PERMIT_GRANTED_ON,
    EARLIER_PERMIT,
    ARRIVED_ON,
    REFERENCE_PERMIT,
    REFERENCE_SETTLED_ON,
    FAMILY_APPLIED_ON,
    RESIDENCE,
    SETTLED_ON,
    BY_AGREEMENT,
    FIRST_SETTLED_ON,
    CLAIMED_ON,
    DECISION_ON,
    MAPPING,
    PARTICIPATES,
    WORK_HOURS,
    WORK_ENDED_ON,
    DECLINED_ON
}
