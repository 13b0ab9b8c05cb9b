package no.peil.eligibility.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.Registered;

/** Nobody in particular, to begin with. */
enum WhatIfExample {
    /** Settled by agreement a short while ago. */
    NEWLY_SETTLED,
    /** Reunited with a refugee (§ 9 first paragraph letter f), and has claimed a programme. */
    REUNITED,
    /** Holds collective protection (§ 9 first paragraph letter e). */
    COLLECTIVE_PROTECTION,
    /** Was in full-time work until last week, within the two years (§ 8 fourth paragraph). */
    WORK_ENDED;

    private static final int AGE = 34;

    ParticipantFacts on(LocalDate today) {
        var settled = today.minusDays(20);
        var person = new FactsBuilder(today)
                .birthDate(today.minusYears(AGE).minusDays(100))
                .citizenship("SY")
                .arrivedOn(settled.minusMonths(10))
                .permit(Permit.UTL_28)
                .permitGrantedOn(settled.minusMonths(4))
                .residence(ResidenceKind.MUNICIPALITY)
                .settledOn(settled)
                .byAgreement(true)
                .mapping(Registered.NONE)
                .participates(false)
                .education(PriorEducation.BELOW_UPPER_SECONDARY);
        return switch (this) {
            case NEWLY_SETTLED -> person.build();
            case REUNITED ->
                person.permit(Permit.UTL_CH6_FAMILY)
                        .referencePermit(ReferencePermit.UTL_28)
                        .referenceSettledOn(settled.minusYears(2))
                        .familyAppliedOn(settled.minusYears(1))
                        .byAgreement(false)
                        .claimedOn(today.minusDays(6))
                        .build();
            case COLLECTIVE_PROTECTION ->
                person.citizenship("UA").permit(Permit.UTL_34).build();
            case WORK_ENDED -> {
                var earlier = today.minusMonths(15);
                yield person.settledOn(earlier)
                        .permitGrantedOn(earlier.minusMonths(4))
                        .arrivedOn(earlier.minusMonths(10))
                        .mapping(Registered.SETTLEMENT_MUNICIPALITY)
                        .workHours(BigDecimal.valueOf(37))
                        .workEndedOn(today.minusDays(7))
                        .build();
            }
        };
    }
}
