package no.peil.eligibility.rules;

import static no.peil.common.EndGoal.HIGHER_EDUCATION;
import static no.peil.common.EndGoal.PARTS_OF_UPPER_SECONDARY;
import static no.peil.common.EndGoal.REQUALIFICATION;
import static no.peil.common.EndGoal.TRADE_CERTIFICATE;
import static no.peil.common.EndGoal.UPPER_SECONDARY;
import static no.peil.common.EndGoal.WORK;
import static no.peil.common.PriorEducation.UPPER_SECONDARY_OR_HIGHER;

import java.util.List;
import java.util.stream.Stream;
import no.peil.common.EndGoal;
import org.jspecify.annotations.Nullable;

/**
 * The end goals open to a person, and how long the programme may last (§§ 13, 14).
 *
 * @param maxMonths null when it is not settled
 * @param extensionMonths null when it is not settled; 0 for no extension
 * @param goals empty when they are not settled
 */
public record ProgrammeLength(
        @Nullable Integer maxMonths, @Nullable Integer extensionMonths, List<EndGoal> goals) {

    static final ProgrammeLength OPEN = new ProgrammeLength(null, null, List.of());

    private static final ProgrammeLength BEFORE_2026 = new ProgrammeLength(6, 6, List.of());

    static ProgrammeLength of(Circumstances person, ProgrammeStatus programme) {
        var education = person.facts().education();
        if (!programme.hasLength() || education == null) {
            return OPEN;
        }
        boolean educated = education == UPPER_SECONDARY_OR_HIGHER;
        if (!person.regime().isFrom2026()) {
            return educated ? BEFORE_2026 : OPEN;
        }
        var goals = goals(educated, person.ageWhenGranted() == AgeGroup.OVER);
        var lengths =
                goals.stream().map(goal -> length(educated, goal)).distinct().toList();
        if (lengths.size() == 1) {
            return lengths.getFirst().with(goals);
        }
        var chosen = person.facts().goal();
        return chosen != null && goals.contains(chosen)
                ? length(educated, chosen).with(goals)
                : OPEN.with(goals);
    }

    private static List<EndGoal> goals(boolean educated, boolean overAge) {
        if (overAge) {
            return List.of(WORK);
        }
        return educated
                ? List.of(WORK, HIGHER_EDUCATION, REQUALIFICATION)
                : List.of(WORK, UPPER_SECONDARY, PARTS_OF_UPPER_SECONDARY, TRADE_CERTIFICATE);
    }

    private static ProgrammeLength length(boolean educated, EndGoal goal) {
        if (educated) {
            return new ProgrammeLength(12, 0, List.of());
        }
        return switch (goal) {
            case WORK -> new ProgrammeLength(24, 0, List.of());
            case UPPER_SECONDARY -> new ProgrammeLength(48, 12, List.of());
            case PARTS_OF_UPPER_SECONDARY -> new ProgrammeLength(36, 12, List.of());
            case TRADE_CERTIFICATE -> new ProgrammeLength(60, 0, List.of());
            case HIGHER_EDUCATION, REQUALIFICATION -> OPEN;
        };
    }

    private ProgrammeLength with(List<EndGoal> open) {
        return new ProgrammeLength(
                maxMonths,
                extensionMonths,
                Stream.of(EndGoal.values()).filter(open::contains).toList());
    }
}
