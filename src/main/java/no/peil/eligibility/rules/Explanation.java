package no.peil.eligibility.rules;

import static no.peil.law.Rule.allOf;
import static no.peil.law.Rule.anyOf;
import static no.peil.law.Rule.condition;
import static no.peil.law.Statute.INTEGRATION_ACT;

import java.util.ArrayList;
import java.util.List;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.law.Assessment;
import no.peil.law.LegalRef;
import no.peil.law.Outcome;
import no.peil.law.Rule;

/**
 * The conditions behind an answer, as trees.
 *
 * @param mapping why somebody must, or need not, map the person: the track of the place where the person lives
 * @param programme the right and duty; then the offer, when there is no right; then the act of 2003, where it may apply: it
 *     stands alone when it does
 */
public record Explanation(Assessment mapping, List<Assessment> programme) {

    private static final LegalRef HOST = INTEGRATION_ACT.section("6").paragraph(1);
    private static final LegalRef IMDI = INTEGRATION_ACT.section("6").paragraph(2);
    private static final LegalRef SETTLED = INTEGRATION_ACT.section("10").paragraph(1);
    private static final LegalRef COLLECTIVE = INTEGRATION_ACT.section("37 b").paragraph(2);

    private static final Rule<Circumstances> NOT_MAPPED = condition(
            "mapping.not-mapped", SETTLED, CaseFact.REGISTERED, (registered, person) -> registered == Registered.NONE);

    private static final Rule<Circumstances> BY_IMDI = allOf(
            "mapping.by-imdi",
            IMDI,
            lives("mapping.abroad", IMDI, ResidenceKind.ABROAD),
            IntroductionProgrammeRight.NOT_NORDIC_OR_EEA,
            anyOf(
                    "mapping.resettlement-refugee",
                    IMDI,
                    condition(
                            "mapping.entry-permit",
                            IMDI,
                            CaseFact.PERMIT,
                            (permit, person) -> permit == Permit.UTL_35_3),
                    condition(
                            "mapping.refugee-before-entry",
                            IMDI,
                            CaseFact.PERMIT,
                            (permit, person) -> permit == Permit.UTL_28)),
            NOT_MAPPED);

    private static final Rule<Circumstances> BY_HOST = allOf(
            "mapping.by-host",
            HOST,
            lives("mapping.in-centre", HOST, ResidenceKind.RECEPTION_CENTRE),
            IntroductionProgrammeRight.NOT_NORDIC_OR_EEA,
            Section9.QUALIFYING_PERMIT,
            condition(
                    "mapping.not-collective-protection",
                    COLLECTIVE.paragraph(1),
                    CaseFact.PERMIT,
                    (permit, person) -> !person.regime().hasChapter6A() || permit != Permit.UTL_34),
            IntroductionProgrammeRight.OF_AGE,
            IntroductionProgrammeRight.NOT_DECLINED,
            NOT_MAPPED);

    private static final Rule<Circumstances> BY_SETTLEMENT =
            allOf("mapping.by-settlement", SETTLED, IntroductionProgrammeRight.RULE, NOT_MAPPED);

    private static final Rule<Circumstances> WITH_COLLECTIVE_PROTECTION = allOf(
            "mapping.with-collective-protection",
            COLLECTIVE,
            IntroductionProgrammeRight.LIVES_IN_MUNICIPALITY,
            IntroductionProgrammeRight.NOT_NORDIC_OR_EEA,
            Section9.LETTER_E,
            IntroductionProgrammeRight.NOT_DECLINED,
            condition(
                    "mapping.takes-part",
                    COLLECTIVE.sentence(2),
                    CaseFact.PARTICIPATES,
                    (participates, person) -> participates && person.regime().participationMakesMappingADuty()),
            NOT_MAPPED);

    static Explanation of(Circumstances known) {
        var formerAct = FormerAct.RULE.assess(known);
        if (FormerAct.appliesTo(known)) {
            return new Explanation(formerAct, List.of(formerAct));
        }
        var programme = new ArrayList<Assessment>();
        programme.add(IntroductionProgrammeRight.RULE.assess(known));
        if (!IntroductionProgrammeRight.RULE.holds(known)) {
            programme.add(ProgrammeOffer.RULE.assess(known));
        }
        if (FormerAct.outcome(known) == Outcome.UNKNOWN) {
            programme.add(formerAct);
        }
        return new Explanation(track(known).assess(known), List.copyOf(programme));
    }

    private static Rule<Circumstances> track(Circumstances known) {
        var residence = known.residence();
        if (residence == ResidenceKind.ABROAD) {
            return BY_IMDI;
        }
        if (residence == ResidenceKind.RECEPTION_CENTRE) {
            return BY_HOST;
        }
        boolean chapter6A = known.regime().hasChapter6A() && known.permit() == Permit.UTL_34;
        return chapter6A ? WITH_COLLECTIVE_PROTECTION : BY_SETTLEMENT;
    }

    private static Rule<Circumstances> lives(String key, LegalRef source, ResidenceKind where) {
        return condition(key, source, CaseFact.RESIDENCE, (residence, person) -> residence == where);
    }
}
