package no.peil.demo;

import java.util.List;
import java.util.Set;
import no.peil.codes.CodeList;
import no.peil.common.PriorEducation;
import org.jspecify.annotations.Nullable;

/**
 * What a person of the demo has learnt and worked as: things that go together.
 *
 * @param occupation STYRK-08
 */
record CompetenceProfile(
        String level,
        String subject,
        int years,
        boolean completed,
        String occupation,
        String title,
        int workYears,
        String otherKind,
        String other) {

    private static final int SCHOOL_AGE = 6;
    private static final Set<String> BELOW_UPPER_SECONDARY =
            Set.of("NONE", "PRIMARY", "LOWER_SECONDARY", "PART_OF_UPPER_SECONDARY");

    static final List<CompetenceProfile> ALL = CodeList.read(
            "demo-competence",
            line -> new CompetenceProfile(
                    line.getField("level"),
                    line.getField("subject"),
                    Integer.parseInt(line.getField("years")),
                    line.getField("completed").equals("yes"),
                    line.getField("occupation"),
                    line.getField("title"),
                    Integer.parseInt(line.getField("work_years")),
                    line.getField("other_kind"),
                    line.getField("other")));

    /** One that fits the age, and what is known of prior education. */
    static CompetenceProfile any(Dice dice, int age, @Nullable PriorEducation known) {
        return dice.one(ALL.stream()
                .filter(profile -> profile.years() + SCHOOL_AGE < age)
                .filter(profile -> known == null || profile.prior() == known)
                .toList());
    }

    private PriorEducation prior() {
        return BELOW_UPPER_SECONDARY.contains(level)
                ? PriorEducation.BELOW_UPPER_SECONDARY
                : PriorEducation.UPPER_SECONDARY_OR_HIGHER;
    }

    /** As many years of work as a person of this age can have had, at most those of the profile. */
    int workYears(Dice dice, int age) {
        return dice.between(0, Math.clamp(age - years - 2L * SCHOOL_AGE, 0, workYears));
    }
}
