package no.peil.eligibility.rules;

import static no.peil.law.Rule.condition;
import static no.peil.law.Rule.once;
import static no.peil.law.Statute.INTEGRATION_ACT;
import static no.peil.law.Statute.SVALBARD_ACT;

import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.LegalRef;
import no.peil.law.Rule;

/** Whom the Act is about, and where it applies: § 2, § 8 fifth paragraph, and svalbardloven § 2. */
final class Scope {

    private static final LegalRef FIFTH = INTEGRATION_ACT.section("8").paragraph(5);
    private static final LegalRef NO_STATUTE_UNLESS_PROVIDED = SVALBARD_ACT.section("2");

    /** An immigrant is a person with a residence permit; who still waits for one is an asylum seeker. */
    static final Rule<Circumstances> IMMIGRANT = condition(
            "scope.immigrant", INTEGRATION_ACT.section("2"), CaseFact.PERMIT, permit -> permit != Permit.APPLICANT);

    static final Rule<Circumstances> NOT_NORDIC_OR_EEA = once(
            Place.NOT_NORDIC_OR_EEA,
            condition("programme.not-nordic-or-eea", FIFTH, CaseFact.NORDIC_OR_EEA, covered -> !covered));

    static final Rule<Circumstances> NORDIC_OR_EEA = Rule.not("scope.nordic-or-eea", FIFTH, NOT_NORDIC_OR_EEA);

    static final Rule<Circumstances> ASYLUM_SEEKER =
            Rule.not("scope.asylum-seeker", INTEGRATION_ACT.section("2"), IMMIGRANT);

    static final Rule<Circumstances> ON_SVALBARD =
            lives("scope.on-svalbard", NO_STATUTE_UNLESS_PROVIDED, ResidenceKind.SVALBARD);

    private Scope() {}

    /** Where the person lives, as one paragraph asks for it. */
    static Rule<Circumstances> lives(String key, LegalRef source, ResidenceKind where) {
        return condition(key, source, CaseFact.RESIDENCE, residence -> residence == where);
    }
}
