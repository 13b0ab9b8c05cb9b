package no.peil.demo;

import java.util.function.Consumer;
import no.peil.common.Permit;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;

/** What the persons of the demo have lived through, so that every state the portal knows has somebody in it. */
enum Story {
    NEWLY_SETTLED(11, life -> life.settled(4, 55).educated().mapping(60, 25, 10)),
    DEADLINE_NEAR(9, life -> life.settled(64, 90).educated().mapping(35, 40, 15)),
    DEADLINE_BROKEN(5, life -> life.settled(96, 240).educated().mapping(40, 25, 15)),
    AWAITS_DECISION(7, life -> life.settled(25, 85).educated().mapping(0, 0, 40)),
    DECIDED(5, life -> life.settled(60, 110).educated().decided(40, 80).mapping(10, 10, 15)),
    IN_PROGRAMME(
            140,
            life -> life.settled(95, 500)
                    .educated()
                    .decidedAndStarted(25, 88, 25)
                    .mappedAroundStart()),
    TWO_YEARS_NEAR(2, life -> life.settled(672, 728).mapping(45, 30, 10)),
    LAPSED(2, life -> life.settled(735, 900).mapping(50, 20, 10)),
    SETTLED_ON_THEIR_OWN(4, life -> life.settled(20, 300).withoutAgreement().mapping(80, 5, 10)),
    REUNITED(
            4,
            life -> life.settled(15, 200)
                    .reunitedWith(ReferencePermit.UTL_28, 2)
                    .claimed(3, 14)
                    .mapping(50, 25, 15)),
    REUNITED_WITHOUT_CLAIM(
            2,
            life -> life.settled(20, 300)
                    .reunitedWith(ReferencePermit.UTL_34, 1)
                    .mapping(80, 10, 5)),
    REUNITED_LATE(1, life -> life.settled(30, 300).reunitedWith(ReferencePermit.UTL_28, 6)),
    REUNITED_WITH_NORWEGIAN(2, life -> life.settled(30, 400).reunitedWith(ReferencePermit.NORWEGIAN_CITIZEN, 0)),
    REFUGEE_AFTER_FAMILY_PERMIT(
            1,
            life -> life.settled(60, 300)
                    .holding(Permit.UTL_28)
                    .afterFamilyPermit()
                    .claimed(10, 40)),
    IN_WORK(3, life -> life.settled(60, 400).inWork(37).mapping(60, 10, 10)),
    IN_PART_TIME_WORK(2, life -> life.settled(20, 80).inWork(20).mapping(50, 20, 10)),
    WORK_ENDED_LAST_WEEK(2, life -> life.settled(150, 400).workEnded(37, 3, 9).mapping(60, 20, 10)),
    AGED_17(1, life -> life.settled(20, 200).aged(17)),
    AGED_18(1, life -> life.settled(20, 80).aged(18)),
    AGED_55(1, life -> life.settled(20, 80).aged(55)),
    AGED_56(1, life -> life.settled(20, 200).aged(56)),
    PERMIT_UNCLEAR(1, life -> life.settled(20, 150).permitAsWritten("§ 38 første ledd")),
    GRANT_UNKNOWN(1, life -> life.settled(20, 150).grantUnknown()),
    BIRTH_UNKNOWN(1, life -> life.settled(20, 150).birthUnknown()),
    CITIZENSHIP_UNKNOWN(1, life -> life.settled(20, 150).citizenshipUnknown()),
    AGREEMENT_UNKNOWN(1, life -> life.settled(20, 80).agreementUnknown()),
    MOVED_HERE(
            3,
            life -> life.settled(20, 85).movedFrom("3301", 120, 400).educated().mapping(40, 20, 20)),
    MAPPED_IN_CENTRE(
            3,
            life -> life.settled(10, 85)
                    .holding(Permit.UTL_28)
                    .mappedInCentre(Place.ALL.getFirst())
                    .educated()),
    IN_CENTRE(5, life -> life.inCentre(60, 300).mapping(40, 30, 15)),
    IN_CENTRE_OVER_55(1, life -> life.inCentre(60, 200).aged(58)),
    IN_CENTRE_COLLECTIVE_PROTECTION(
            1, life -> life.inCentre(15, 60).citizenOf("UA").holding(Permit.UTL_34)),
    APPLICANT(2, life -> life.inCentre(30, 400).holding(Permit.APPLICANT)),
    RESETTLED_TO_ASSURE(4, life -> life.settled(8, 80).resettled().mappedByImdi(false)),
    RESETTLED_ASSURED(2, life -> life.settled(30, 85).resettled().mappedByImdi(true)),
    RESETTLED_NOT_MAPPED(1, life -> life.settled(8, 40).resettled().mapping(70, 30, 0)),
    ABROAD_TO_MAP(2, life -> life.abroad().mapping(60, 40, 0)),
    ABROAD_MAPPED(2, life -> life.abroad().mappedByImdi(false)),
    HUMANITARIAN(
            1, life -> life.settled(20, 200).holding(Permit.UTL_38_1_PROTECTION).mapping(50, 20, 10)),
    HUMANITARIAN_OTHER(1, life -> life.settled(20, 200).holding(Permit.UTL_38_1_OTHER)),
    LIMITED_A(1, life -> life.settled(20, 85).holding(Permit.UTL_38_5_A)),
    LIMITED_B(1, life -> life.settled(20, 85).holding(Permit.UTL_38_5_B)),
    LIMITED_C(1, life -> life.settled(20, 200).holding(Permit.UTL_38_5_C)),
    AFTER_DEATH(1, life -> life.settled(100, 300).holding(Permit.UTL_53_1_A)),
    AFTER_ABUSE(1, life -> life.settled(100, 300).holding(Permit.UTL_53_1_B).claimed(20, 85)),
    RETURN_UNREASONABLE(
            1, life -> life.settled(100, 300).holding(Permit.UTL_53_2).claimed(20, 85)),
    FORCED_MARRIAGE(1, life -> life.settled(100, 300).holding(Permit.UTL_53_3).claimed(20, 60)),
    WORKER(1, life -> life.settled(100, 500).holding(Permit.UTL_23).inWork(37)),
    SELF_EMPLOYED(1, life -> life.settled(100, 500).holding(Permit.UTL_25)),
    EEA_CITIZEN(1, life -> life.settled(30, 200).citizenOf("RO").reunitedWith(ReferencePermit.NORDIC_EEA, 1)),
    DECLINED(2, life -> life.settled(120, 400).decided(30, 80).declined(5, 40)),
    NOW_NORWEGIAN(
            1,
            life -> life.settled(300, 600)
                    .decidedAndStarted(30, 80, 20)
                    .mappedAroundStart()
                    .citizenOf("NO")),
    FORMER_ACT(1, life -> life.settled(100, 400).grantedInYear(2019)),
    CONFIDENTIAL(
            2,
            life -> life.settled(20, 120).graded(AddressProtection.CONFIDENTIAL).mapping(50, 20, 10)),
    STRICTLY_CONFIDENTIAL(
            2,
            life -> life.settled(20, 120)
                    .graded(AddressProtection.STRICTLY_CONFIDENTIAL)
                    .mapping(50, 20, 10)),
    ON_SVALBARD(0, life -> {
        life.settled(30, 200);
        life.where = ResidenceKind.SVALBARD;
    });

    final int weight;
    private final Consumer<Life> told;

    Story(int weight, Consumer<Life> told) {
        this.weight = weight;
        this.told = told;
    }

    void tell(Life life) {
        told.accept(life);
    }

    boolean inCentre() {
        return name().startsWith("IN_CENTRE") || this == APPLICANT;
    }

    /** Of persons whom IMDi fetches from abroad. */
    boolean ofResettled() {
        return name().startsWith("RESETTLED") || isAbroad();
    }

    boolean isAbroad() {
        return name().startsWith("ABROAD");
    }

    /** Whether a whole household can have lived it. */
    boolean shared() {
        return weight > 3;
    }
}
