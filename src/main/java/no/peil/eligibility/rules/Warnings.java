package no.peil.eligibility.rules;

import java.util.EnumSet;
import java.util.Set;
import no.peil.common.EndGoal;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import org.jspecify.annotations.Nullable;

/** Finds what the reader must be told, by the facts that are known and the answers that are settled. */
final class Warnings {

    private final Circumstances known;
    private final ProgrammeStatus programme;
    private final Task mapping;
    private final EnumSet<Warning> found = EnumSet.noneOf(Warning.class);

    private Warnings(Circumstances known, ProgrammeStatus programme, Task mapping) {
        this.known = known;
        this.programme = programme;
        this.mapping = mapping;
    }

    static Set<Warning> of(Circumstances known, ProgrammeStatus programme, Task mapping, @Nullable Deadline deadline) {
        var warnings = new Warnings(known, programme, mapping);
        if (programme != ProgrammeStatus.FORMER_ACT) {
            warnings.aboutTheGrant();
            warnings.aboutTheMapping();
            warnings.aboutTheDeadline(deadline);
            warnings.aboutTheLength();
        }
        return warnings.found;
    }

    private void aboutTheGrant() {
        if (known.residence() == ResidenceKind.SVALBARD || Boolean.TRUE.equals(known.nordicOrEea())) {
            return;
        }
        var birth = known.facts().birthDate();
        var granted = known.facts().permitGrantedOn();
        if (granted != null && birth != null && Section9.QUALIFYING_PERMIT.holds(known)) {
            when(
                    Warning.AGE_55,
                    AgeGroup.inLastYear(birth, granted, known.rules().upperAge()));
        }
        when(
                Warning.GRANTED_ON_COMMENCEMENT,
                Regime.COMMENCEMENT.equals(granted) && Deadlines.inSection9OrFamily(known));
        boolean collective = known.permit() == Permit.UTL_34;
        when(Warning.COLLECTIVE_PROTECTION, collective && known.rules().regime().hasChapter6A());
        when(Warning.CHAPTER_6A_LAPSED, collective && known.rules().regime() == Regime.R5);
    }

    private void aboutTheMapping() {
        when(
                Warning.NO_AGE_LIMIT_IN_6,
                mapping.duty() == MappingDuty.UNDETERMINED
                        && known.rules().mapping().isOpenByAge(known));
        when(
                Warning.MAP_BEFORE_DECISION,
                programme == ProgrammeStatus.MAY_OFFER && mapping.duty() == MappingDuty.NOT_REQUIRED);
        when(
                Warning.DECISION_WITHOUT_MAPPING,
                known.decision().isPresent()
                        && known.facts().mapping() == Registered.NONE
                        && mapping.duty() == MappingDuty.REQUIRED);
    }

    private void aboutTheDeadline(@Nullable Deadline deadline) {
        when(
                Warning.CLAIM_MISSING,
                programme == ProgrammeStatus.RIGHT_AND_DUTY
                        && known.rules().right().needsNoAgreement().holds(known)
                        && known.claimedOn() == null
                        && !Boolean.TRUE.equals(known.facts().byAgreement()));
        when(Warning.DEADLINE_FROM_WORK_END, deadline != null && deadline.from() == CountedFrom.WORK_END);
    }

    private void aboutTheLength() {
        var facts = known.facts();
        if (!programme.hasLength() || facts.education() == null) {
            return;
        }
        when(Warning.LENGTH_UNVERIFIED, !known.rules().regime().isFrom2026());
        when(
                Warning.GOAL_NEEDS_REASON,
                known.rules().regime().isFrom2026()
                        && ProgrammeContent.MAIN_GOAL_BELOW_25.holds(known)
                        && facts.goal() != null
                        && facts.goal() != EndGoal.UPPER_SECONDARY);
    }

    private void when(Warning warning, boolean due) {
        if (due) {
            found.add(warning);
        }
    }
}
