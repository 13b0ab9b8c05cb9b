package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.comparison;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.once;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.List;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** Those to whom the municipality may offer a programme (<i>kan-gruppen</i>, § 8 third paragraph). */
final class ProgrammeOffer {

    static final LegalRef THIRD = INTEGRATION_ACT.section("8").paragraph(3);

    private static final Rule<Circumstances> ADULT =
            condition("offer.adult", THIRD.sentence(1), CaseFact.ADULT_WHEN_DECIDED, adult -> adult);

    /** A family member of others than letter f names: of a Norwegian, of a worker, or five years too late. */
    static final Rule<Circumstances> OTHER_FAMILY = once(
            Place.OTHER_FAMILY,
            allOf(
                    "offer.other-family",
                    THIRD.sentence(1),
                    Section9.FAMILY_PERMIT,
                    Rule.not("offer.not-letter-f", THIRD.sentence(1), Section9.REFERENCE_PERSON),
                    ADULT));

    private static final Rule<Circumstances> NEWLY_SETTLED = comparison(
            "offer.newly-settled",
            THIRD.sentence(2),
            CaseFact.RIGHT_LAPSES_ON,
            (lapses, person) -> person.decidedOn().isBefore(lapses));

    private final Rule<Circumstances> olderThanLimit;
    private final Rule<Circumstances> overAge;
    private final Rule<Circumstances> group;
    private final Rule<Circumstances> rule;

    ProgrammeOffer(IntroductionProgrammeRight right, int upperAge) {
        this.olderThanLimit = condition(
                "offer.older-than-limit",
                THIRD.sentence(1),
                List.of(upperAge),
                CaseFact.AGE_WHEN_GRANTED,
                age -> age == AgeGroup.OVER);
        this.overAge = once(
                Place.OVER_AGE, allOf("offer.over-age", THIRD.sentence(1), Section9.QUALIFYING_PERMIT, olderThanLimit));
        // Only those whom the first paragraph would cover, were they settled by agreement.
        var withoutAgreement = allOf(
                "offer.without-agreement",
                THIRD.sentence(1),
                Section9.QUALIFYING_PERMIT,
                right.ofAge(),
                Rule.not("offer.not-settled-by-agreement", THIRD.sentence(1), right.settled()));
        this.group = anyOf("offer.group", THIRD.sentence(1), OTHER_FAMILY, overAge, withoutAgreement);
        this.rule = once(
                Place.OFFER,
                allOf(
                        "offer.may-offer",
                        THIRD,
                        Scope.NOT_NORDIC_OR_EEA,
                        IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
                        group,
                        NEWLY_SETTLED));
    }

    /** The whole: somebody of the group, newly settled. */
    Rule<Circumstances> rule() {
        return rule;
    }

    /** What the third paragraph itself asks for, wherever the person lives. */
    List<Rule<Circumstances>> wherever() {
        return List.of(group, NEWLY_SETTLED);
    }

    /** Above the upper age on the day of the grant. */
    Rule<Circumstances> olderThanLimit() {
        return olderThanLimit;
    }

    /** Above the upper age, with a permit that § 9 lists. */
    Rule<Circumstances> overAge() {
        return overAge;
    }
}
