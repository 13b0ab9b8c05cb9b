package no.peil.eligibility;

/**
 * What another level of education would change for a person's programme (§§ 13, 14 and 14 a).
 *
 * @param now by the facts as they are
 * @param then by the same facts with the other education
 * @param decided whether the decision on the programme has been made (§ 12)
 */
public record SupposedEducation(ProgrammeOutlook now, ProgrammeOutlook then, boolean decided) {}
