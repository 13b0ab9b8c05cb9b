package no.peil.eligibility.rules;

/** The facts of the assessment contract whose absence can leave an answer open: each names what to find. */
public enum Column {
    BIRTH_DATE,
    CITIZENSHIP,
    PERMIT,
    PERMIT_GRANTED_ON,
    ARRIVED_ON,
    REFERENCE_PERMIT,
    REFERENCE_SETTLED_ON,
    FAMILY_APPLIED_ON,
    RESIDENCE,
    SETTLED_ON,
    BY_AGREEMENT,
    MAPPING,
    PARTICIPATES,
    WORK_HOURS;

    /** Whether the fact is named as missing even when permit or place is unknown. */
    boolean isBasic() {
        return switch (this) {
            case BIRTH_DATE, CITIZENSHIP, PERMIT, PERMIT_GRANTED_ON, RESIDENCE -> true;
            case ARRIVED_ON,
                    REFERENCE_PERMIT,
                    REFERENCE_SETTLED_ON,
                    FAMILY_APPLIED_ON,
                    SETTLED_ON,
                    BY_AGREEMENT,
                    MAPPING,
                    PARTICIPATES,
                    WORK_HOURS -> false;
        };
    }
}
