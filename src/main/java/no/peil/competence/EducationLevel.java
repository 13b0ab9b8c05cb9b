package no.peil.competence;

/** How far an education goes, in the steps of the standard NUS2000 that the job needs. */
public enum EducationLevel {
    /** Never went to school. */
    NONE,
    /** <i>Barneskole</i>. */
    PRIMARY,
    /** <i>Ungdomsskole</i>. */
    LOWER_SECONDARY,
    /** Some of upper secondary school. */
    PART_OF_UPPER_SECONDARY,
    /** <i>Videregående skole</i>. */
    UPPER_SECONDARY,
    /** <i>Fagskole</i>. */
    VOCATIONAL_COLLEGE,
    BACHELOR,
    MASTER,
    DOCTORATE,
    UNKNOWN
}
