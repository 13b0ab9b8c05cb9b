package no.peil.eligibility.rules;

import static no.peil.common.Permit.UTL_28;
import static no.peil.common.Permit.UTL_34;
import static no.peil.common.Permit.UTL_CH6_FAMILY;
import static no.peil.common.ReferencePermit.NORWEGIAN_CITIZEN;
import static no.peil.common.ResidenceKind.MUNICIPALITY;
import static no.peil.common.ResidenceKind.RECEPTION_CENTRE;

import java.time.LocalDate;
import no.peil.common.ReferencePermit;

/** Made-up persons of whom all is known, to be changed only in what the test is about. */
final class Persons {

    /** The day on which the tests ask the law, unless they say another. */
    static final LocalDate TODAY = day("2026-03-10");

    private Persons() {}

    /** Granted asylum, and settled by agreement a week ago; nobody has mapped her. */
    static FactsBuilder aNewlySettledRefugee() {
        return new FactsBuilder(TODAY)
                .birthDate(day("1990-05-10"))
                .citizenship("SY")
                .permit(UTL_28)
                .permitGrantedOn(day("2025-11-20"))
                .arrivedOn(day("2025-06-15"))
                .residence(MUNICIPALITY)
                .settledOn(day("2026-03-02"))
                .byAgreement(true)
                .mapping(Registered.NONE)
                .participates(false);
    }

    /** The same refugee, still waiting in a reception centre. */
    static FactsBuilder aRefugeeInACentre() {
        return aNewlySettledRefugee()
                .residence(RECEPTION_CENTRE)
                .settledOn(null)
                .byAgreement(null);
    }

    /** Reunited with a refugee who was settled two years before the application; she has claimed a programme. */
    static FactsBuilder aRefugeesSpouse() {
        return aNewlySettledRefugee()
                .permit(UTL_CH6_FAMILY)
                .referencePermit(ReferencePermit.UTL_28)
                .referenceSettledOn(day("2023-06-01"))
                .familyAppliedOn(day("2025-06-01"))
                .byAgreement(false)
                .claimedOn(day("2026-03-05"));
    }

    /** Reunited with a Norwegian citizen. */
    static FactsBuilder aNorwegiansSpouse() {
        return aRefugeesSpouse()
                .referencePermit(NORWEGIAN_CITIZEN)
                .referenceSettledOn(null)
                .familyAppliedOn(null)
                .claimedOn(null);
    }

    /** With collective protection, settled by agreement. */
    static FactsBuilder aUkrainian() {
        return aNewlySettledRefugee().citizenship("UA").permit(UTL_34);
    }

    /** Came and was granted a permit before the Act. */
    static FactsBuilder aRefugeeFromBeforeTheAct() {
        return aNewlySettledRefugee().permitGrantedOn(day("2020-12-31")).arrivedOn(day("2020-12-31"));
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static EligibilityAnswer assess(FactsBuilder person) {
        return Eligibility.assess(person.build());
    }

    static ProgrammeStatus programme(FactsBuilder person) {
        return assess(person).programme();
    }

    static MappingDuty mapping(FactsBuilder person) {
        return assess(person).mapping();
    }
}
