package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import no.peil.law.Rule;

/** Those who were granted and had arrived before 2021 stay under the Introduction Act of 2003 (§ 52). */
final class FormerAct {

    private static final LegalRef SECTION_52 = INTEGRATION_ACT.section("52");

    static final Rule<Circumstances> RULE = allOf(
            "former-act.applies",
            SECTION_52,
            condition(
                    "former-act.granted-before",
                    SECTION_52,
                    CaseFact.GRANTED_BEFORE_THE_ACT,
                    (before, person) -> before),
            condition(
                    "former-act.arrived-before",
                    SECTION_52,
                    CaseFact.ARRIVED_BEFORE_THE_ACT,
                    (before, person) -> before));

    private FormerAct() {}

    /** Whether it applies, when nothing that it turns on is unknown. */
    static boolean appliesTo(Circumstances person) {
        return outcome(person) == Outcome.MET;
    }

    /** Whether it applies. Where an empty date is not a missing fact, it takes both dates to say yes. */
    static Outcome outcome(Circumstances person) {
        if (person.regime() == Regime.R0) {
            return Outcome.MET;
        }
        if (isAfterTheAct(person) || person.permit() == Permit.APPLICANT) {
            return Outcome.NOT_MET;
        }
        var facts = person.facts();
        boolean bothKnown = facts.permitGrantedOn() != null && facts.arrivedOn() != null;
        return bothKnown || !needsNoDates(person) ? RULE.outcome(person) : Outcome.NOT_MET;
    }

    private static boolean needsNoDates(Circumstances person) {
        return Boolean.TRUE.equals(person.nordicOrEea())
                || person.residence() == ResidenceKind.SVALBARD
                || person.residence() == ResidenceKind.ABROAD && person.facts().arrivedOn() == null;
    }

    private static boolean isAfterTheAct(Circumstances person) {
        var granted = person.facts().permitGrantedOn();
        var arrived = person.facts().arrivedOn();
        return granted != null && !granted.isBefore(Regime.COMMENCEMENT)
                || arrived != null && !arrived.isBefore(Regime.COMMENCEMENT);
    }
}
