package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.once;
import static no.peil.law.Statute.INTEGRATION_ACT;

import no.peil.common.Permit;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** The Introduction Act of 2003: it was the law until 2021, and stays so for those who were granted and had arrived before (§ 52). */
final class FormerAct {

    private static final LegalRef SECTION_52 = INTEGRATION_ACT.section("52");

    private static final Rule<Circumstances> BEFORE_THE_ACT = condition(
            "former-act.before-the-act", SECTION_52, CaseFact.EVALUATED_ON, day -> day.isBefore(Regime.COMMENCEMENT));

    private static final Rule<Circumstances> TRANSITION = once(
            Place.FORMER_ACT,
            allOf(
                    "former-act.applies",
                    SECTION_52,
                    condition(
                            "former-act.has-permit", SECTION_52, CaseFact.PERMIT, permit -> permit != Permit.APPLICANT),
                    condition(
                            "former-act.granted-before", SECTION_52, CaseFact.GRANTED_BEFORE_THE_ACT, before -> before),
                    condition(
                            "former-act.arrived-before",
                            SECTION_52,
                            CaseFact.ARRIVED_BEFORE_THE_ACT,
                            before -> before)));

    private FormerAct() {}

    /** When it applies, in the rule set of a day. */
    static Rule<Circumstances> rule(Regime regime) {
        return regime == Regime.R0 ? BEFORE_THE_ACT : TRANSITION;
    }
}
