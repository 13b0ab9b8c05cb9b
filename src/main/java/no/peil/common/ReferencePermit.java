package no.peil.common;

import java.util.Optional;

/**
 * What the reference person (<i>referanseperson</i>) of a family permit holds: a permit, or a citizenship that needs none.
 *
 * <p>Permanent residence counts as the permit it rests on (integreringsloven § 9 andre ledd).
 */
public enum ReferencePermit {
    UTL_28(Permit.UTL_28),
    UTL_35_3(Permit.UTL_35_3),
    UTL_38_1_PROTECTION(Permit.UTL_38_1_PROTECTION),
    UTL_38_1_OTHER(Permit.UTL_38_1_OTHER),
    UTL_38_5_A(Permit.UTL_38_5_A),
    UTL_38_5_B(Permit.UTL_38_5_B),
    UTL_38_5_C(Permit.UTL_38_5_C),
    UTL_34(Permit.UTL_34),
    UTL_CH6_FAMILY(Permit.UTL_CH6_FAMILY),
    UTL_53_1_A(Permit.UTL_53_1_A),
    UTL_53_1_B(Permit.UTL_53_1_B),
    UTL_53_2(Permit.UTL_53_2),
    UTL_53_3(Permit.UTL_53_3),
    UTL_23(Permit.UTL_23),
    UTL_25(Permit.UTL_25),
    APPLICANT(Permit.APPLICANT),
    /** A Norwegian citizen. */
    NORWEGIAN_CITIZEN(Optional.empty()),
    /** A citizen of another Nordic country, or someone covered by the EEA agreement. */
    NORDIC_EEA(Optional.empty());

    private final Optional<Permit> permit;

    ReferencePermit(Permit permit) {
        this(Optional.of(permit));
    }

    ReferencePermit(Optional<Permit> permit) {
        this.permit = permit;
    }

    /** The permit, unless the reference person is a citizen who needs none. */
    public Optional<Permit> permit() {
        return permit;
    }
}
