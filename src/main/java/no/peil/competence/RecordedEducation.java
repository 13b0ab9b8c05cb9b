package no.peil.competence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.peil.common.PriorEducation;

/**
 * What a mapping says of the one line that the law draws through education (integreringsloven §§ 13 and 14). It says nothing
 * where the mapping leaves it open: a level that nobody knows, or a higher education that was never completed.
 */
final class RecordedEducation {

    private static final Set<EducationLevel> BELOW = EnumSet.of(
            EducationLevel.NONE,
            EducationLevel.PRIMARY,
            EducationLevel.LOWER_SECONDARY,
            EducationLevel.PART_OF_UPPER_SECONDARY);

    private RecordedEducation() {}

    /** On which side of the line the person is; empty when the mapping does not say. An assured value weighs more. */
    static Optional<PriorEducation> of(CompetenceRecord record) {
        var educations = educations(record);
        if (educations.stream().anyMatch(RecordedEducation::isCompletedAbove)) {
            return Optional.of(PriorEducation.UPPER_SECONDARY_OR_HIGHER);
        }
        boolean said = record.isNone(Section.EDUCATION) || !educations.isEmpty();
        return said && educations.stream().allMatch(RecordedEducation::isBelow)
                ? Optional.of(PriorEducation.BELOW_UPPER_SECONDARY)
                : Optional.empty();
    }

    private static List<CompetenceItem> educations(CompetenceRecord record) {
        var assured = record.assuredValues();
        var educations = new ArrayList<CompetenceItem>();
        record.recorded(Section.EDUCATION).forEach(item -> educations.add(assured.getOrDefault(item.id(), item)));
        educations.addAll(record.addedByAssurance(Section.EDUCATION));
        educations.removeIf(CompetenceItem::isBlank);
        return educations;
    }

    private static boolean isCompletedAbove(CompetenceItem item) {
        return item.isYes(ItemField.COMPLETED)
                && level(item)
                        .filter(level -> !BELOW.contains(level) && level != EducationLevel.UNKNOWN)
                        .isPresent();
    }

    /** Upper secondary school that was not completed is below the line; a higher education presupposes one that was. */
    private static boolean isBelow(CompetenceItem item) {
        boolean notCompleted =
                item.value(ItemField.COMPLETED).filter("false"::equals).isPresent();
        return level(item)
                .filter(level -> BELOW.contains(level) || level == EducationLevel.UPPER_SECONDARY && notCompleted)
                .isPresent();
    }

    private static Optional<EducationLevel> level(CompetenceItem item) {
        return item.value(ItemField.LEVEL).map(EducationLevel::valueOf);
    }
}
