package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** Those to whom the municipality may offer a programme (<i>kan-gruppen</i>, § 8 third paragraph). */
final class ProgrammeOffer {

    private static final LegalRef THIRD = INTEGRATION_ACT.section("8").paragraph(3);

    static final Rule<Circumstances> ADULT =
            condition("offer.adult", THIRD.sentence(1), CaseFact.ADULT_WHEN_DECIDED, (adult, person) -> adult);

    /** A family member of others than letter f names: of a Norwegian, of a worker, or five years too late. */
    static final Rule<Circumstances> OTHER_FAMILY = allOf(
            "offer.other-family",
            THIRD.sentence(1),
            Section9.FAMILY_PERMIT,
            Rule.not("offer.not-letter-f", THIRD.sentence(1), Section9.REFERENCE_PERSON),
            ADULT);

    static final Rule<Circumstances> OVER_AGE = allOf(
            "offer.over-age",
            THIRD.sentence(1),
            Section9.QUALIFYING_PERMIT,
            condition(
                    "offer.older-than-limit",
                    THIRD.sentence(1),
                    CaseFact.AGE_WHEN_GRANTED,
                    (age, person) -> age == AgeGroup.OVER));

    /** Reached only by those whom the first paragraph would cover, were they settled by agreement. */
    static final Rule<Circumstances> WITHOUT_AGREEMENT = allOf(
            "offer.without-agreement",
            THIRD.sentence(1),
            Section9.QUALIFYING_PERMIT,
            IntroductionProgrammeRight.OF_AGE,
            Rule.not("offer.not-settled-by-agreement", THIRD.sentence(1), IntroductionProgrammeRight.SETTLED));

    static final Rule<Circumstances> GROUP =
            anyOf("offer.group", THIRD.sentence(1), OTHER_FAMILY, OVER_AGE, WITHOUT_AGREEMENT);

    static final Rule<Circumstances> NEWLY_SETTLED = condition(
            "offer.newly-settled",
            THIRD.sentence(2),
            CaseFact.RIGHT_LAPSES_ON,
            (lapses, person) -> person.decidedOn().isBefore(lapses));

    static final Rule<Circumstances> RULE = allOf(
            "offer.may-offer",
            THIRD,
            IntroductionProgrammeRight.NOT_NORDIC_OR_EEA,
            GROUP,
            IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
            NEWLY_SETTLED);

    private ProgrammeOffer() {}
}
