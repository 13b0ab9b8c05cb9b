package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.comparison;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.once;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/**
 * The right and duty to take part in the introduction programme (<i>rett og plikt til introduksjonsprogram</i>), as one
 * regime has it.
 *
 * <p>Reads in the order of § 8 first, second and fourth paragraphs, with § 3 third paragraph.
 */
final class IntroductionProgrammeRight {

    static final int ADULT = 18;

    private static final LegalRef SECTION_8 = INTEGRATION_ACT.section("8");
    private static final LegalRef FIRST = SECTION_8.paragraph(1);
    private static final LegalRef SECOND = SECTION_8.paragraph(2);

    /** What the municipality owes ends with the person who interrupts or rejects it. */
    static final Rule<Circumstances> NOT_DECLINED = condition(
            "programme.not-declined",
            INTEGRATION_ACT.section("3").paragraph(3),
            CaseFact.DECLINED,
            declined -> !declined);

    static final Rule<Circumstances> LIVES_IN_MUNICIPALITY =
            Scope.lives("programme.lives-in-municipality", FIRST.sentence(1), ResidenceKind.MUNICIPALITY);

    static final Rule<Circumstances> NEWLY_SETTLED = comparison(
            "programme.newly-settled",
            FIRST.sentence(3),
            CaseFact.RIGHT_LAPSES_ON,
            (lapses, person) -> person.decidedOn().isBefore(lapses));

    /** In force from 2026; work that ended inside the two years no longer counts. */
    private static final Rule<Circumstances> NOT_IN_WORK = once(
            Place.NOT_IN_WORK,
            anyOf(
                    "programme.not-in-work",
                    SECTION_8.paragraph(4),
                    condition(
                            "programme.no-full-time-work",
                            SECTION_8.paragraph(4).sentence(1),
                            CaseFact.FULL_TIME_WORK,
                            fullTime -> !fullTime),
                    condition(
                            "programme.work-ended-in-time",
                            SECTION_8.paragraph(4).sentence(2),
                            CaseFact.WORK_ENDED_IN_TIME,
                            ended -> ended)));

    private static final Rule<Circumstances> ASYLUM_AFTER_LETTER_F = allOf(
            "programme.asylum-after-letter-f",
            SECOND.sentence(2),
            condition("programme.held-family-permit", SECOND.sentence(2), CaseFact.HELD_FAMILY_PERMIT, held -> held),
            Section9.LETTER_A,
            Section9.REFERENCE_PERSON);

    private final Rule<Circumstances> ofAge;
    private final Rule<Circumstances> needsNoAgreement;
    private final Rule<Circumstances> settled;
    private final Rule<Circumstances> inTargetGroup;
    private final List<Rule<Circumstances>> notInWork;
    private final Rule<Circumstances> rule;

    IntroductionProgrammeRight(Regime regime, int upperAge) {
        this.ofAge = condition(
                "programme.of-age",
                FIRST.sentence(2),
                List.of(ADULT, upperAge),
                CaseFact.AGE_WHEN_GRANTED,
                age -> age == AgeGroup.WITHIN);
        this.needsNoAgreement = once(
                Place.NEEDS_NO_AGREEMENT,
                regime.countsEarlierFamilyPermit()
                        ? anyOf(
                                "programme.needs-no-agreement",
                                SECOND,
                                Section9.LETTER_G,
                                Section9.LETTER_F,
                                ASYLUM_AFTER_LETTER_F)
                        : anyOf("programme.needs-no-agreement", SECOND, Section9.LETTER_G, Section9.LETTER_F));
        this.settled = once(
                Place.SETTLED,
                anyOf(
                        "programme.settled",
                        FIRST.sentence(1),
                        needsNoAgreement,
                        condition(
                                "programme.settled-by-agreement",
                                FIRST.sentence(1),
                                CaseFact.BY_AGREEMENT,
                                agreed -> agreed)));
        this.inTargetGroup = allOf("programme.in-target-group", FIRST.sentence(1), Section9.QUALIFYING_PERMIT, ofAge);
        this.notInWork = regime.isFrom2026() ? List.of(NOT_IN_WORK) : List.of();
        this.rule = once(Place.RIGHT, allOf("programme.right-and-duty", FIRST, conditions()));
    }

    private List<Rule<Circumstances>> conditions() {
        var conditions = new ArrayList<>(List.of(
                Scope.NOT_NORDIC_OR_EEA,
                Scope.IMMIGRANT,
                Section9.QUALIFYING_PERMIT,
                ofAge,
                LIVES_IN_MUNICIPALITY,
                settled,
                NEWLY_SETTLED));
        conditions.addAll(notInWork);
        conditions.add(NOT_DECLINED);
        return conditions;
    }

    /** The whole: every condition of the first paragraph. */
    Rule<Circumstances> rule() {
        return rule;
    }

    /** 18 years or more, and not above the upper age, on the day of the grant. */
    Rule<Circumstances> ofAge() {
        return ofAge;
    }

    /** Permits with which nobody has to be settled by agreement (second paragraph). */
    Rule<Circumstances> needsNoAgreement() {
        return needsNoAgreement;
    }

    Rule<Circumstances> settled() {
        return settled;
    }

    /** Whom the first paragraph could reach, wherever the person lives. */
    Rule<Circumstances> inTargetGroup() {
        return inTargetGroup;
    }

    /** The condition of the fourth paragraph, from 2026 on; none before. */
    List<Rule<Circumstances>> notInWork() {
        return notInWork;
    }
}
