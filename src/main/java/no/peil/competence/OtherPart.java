package no.peil.competence;

/**
 * Who took part in a conversation beside the participant and the case worker, who always do: by their part alone, for the
 * name of a third person has no place in the record.
 */
public enum OtherPart {
    /** A guardian (<i>verge</i> or <i>representant</i>). */
    GUARDIAN,
    /** An adult of the family. */
    FAMILY_ADULT,
    /** Another adviser. */
    ADVISER
}
