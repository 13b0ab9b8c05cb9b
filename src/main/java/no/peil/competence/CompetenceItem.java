package no.peil.competence;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * One language, education, job or other competence, as recorded, or as assured beside what was recorded.
 *
 * @param values what is filled in; a text as typed, every other value by its code
 * @param recordedFor whose mapping it belongs to
 * @param municipality null when IMDi recorded it
 * @param assured whether it was set in the quality assurance
 * @param assures the item as recorded that this one stands beside; null for one that is new in the assurance
 * @param selfRegistered whether the person wrote it alone; nobody else changes it then
 * @param lastChanged when something in it was last changed, and by whom
 * @param conveyance through whom that was said; null when it was not said in a conversation
 */
public record CompetenceItem(
        ItemId id,
        Section section,
        Map<ItemField, String> values,
        MappingBody recordedFor,
        @Nullable MunicipalityNumber municipality,
        boolean assured,
        @Nullable ItemId assures,
        boolean selfRegistered,
        Signature lastChanged,
        @Nullable Conveyance conveyance) {

    private static final Set<ItemField> SKILLS =
            EnumSet.of(ItemField.LISTENING, ItemField.READING, ItemField.SPEAKING, ItemField.WRITING);

    public CompetenceItem {
        values = Map.copyOf(values);
    }

    /** What the field holds. */
    public Optional<String> value(ItemField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Whether a yes-or-no field says yes. */
    public boolean isYes(ItemField field) {
        return value(field).filter("true"::equals).isPresent();
    }

    /** Whether nothing at all has been filled in. */
    public boolean isBlank() {
        return values.isEmpty();
    }

    /** What must still be filled in before the item counts. */
    public Set<ItemField> missing() {
        var missing = EnumSet.noneOf(ItemField.class);
        missing.addAll(required());
        missing.removeAll(values.keySet());
        return missing;
    }

    /** Levels are not asked of a mother tongue, nor when and where of somebody who never went to school. */
    private Set<ItemField> required() {
        return switch (section) {
            case LANGUAGES -> {
                var required = EnumSet.of(ItemField.LANGUAGE);
                if (!isYes(ItemField.MOTHER_TONGUE)) {
                    required.addAll(SKILLS);
                }
                yield required;
            }
            case EDUCATION ->
                value(ItemField.LEVEL)
                                .filter(EducationLevel.NONE.name()::equals)
                                .isPresent()
                        ? EnumSet.of(ItemField.LEVEL)
                        : EnumSet.of(
                                ItemField.LEVEL,
                                ItemField.EDUCATION_COUNTRY,
                                ItemField.EDUCATION_YEARS,
                                ItemField.COMPLETED);
            case WORK -> {
                var required = EnumSet.of(ItemField.WORK_COUNTRY);
                if (value(ItemField.TITLE).isEmpty()) {
                    required.add(ItemField.OCCUPATION);
                }
                if (value(ItemField.WORK_MONTHS).isEmpty()) {
                    required.add(ItemField.WORK_YEARS);
                }
                yield required;
            }
            case OTHER -> EnumSet.of(ItemField.KIND, ItemField.DESCRIPTION);
            case WISHES -> EnumSet.of(ItemField.WISH);
        };
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "CompetenceItem " + id.value();
    }
}
