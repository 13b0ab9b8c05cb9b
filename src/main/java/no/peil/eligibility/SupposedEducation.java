package no.peil.eligibility;

import no.peil.common.PriorEducation;

/**
 * What another level of education would change for a person's programme (§§ 13, 14 and 14 a).
 *
 * @param now by the facts as they are
 * @param then by the same facts with the other education
 * @param decided whether the decision on the programme has been made (§ 12)
 */
public record SupposedEducation(ProgrammeOutlook now, ProgrammeOutlook then, boolean decided) {

    /** What the Act would say of the programme of the person so assessed, with another education. Nothing is stored. */
    public static SupposedEducation of(ExplainedAnswer now, PriorEducation education) {
        return new SupposedEducation(
                ProgrammeOutlook.of(now.facts(), now.parameters()),
                ProgrammeOutlook.of(now.facts().change().education(education).build(), now.parameters()),
                now.decidedOn().isPresent());
    }
}
