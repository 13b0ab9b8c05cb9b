package no.peil.competence.rules;

import java.util.List;

/** The grounds on which tolkeloven lets a public body do otherwise than it demands. */
public enum DeviationGround {
    /** An emergency (<i>nødssituasjon</i>, §§ 4 and 7). */
    EMERGENCY,
    /** It is not justifiable to wait until a qualified interpreter is to be had (§ 7). */
    CANNOT_WAIT,
    /** Other strong reasons (§ 7). */
    STRONG_REASONS,
    /** Justifiable out of regard for the child and for the circumstances (§ 4). */
    CHILD_CONSIDERED;

    /** Those that let a child convey what is said (§ 4 second paragraph). */
    public static final List<DeviationGround> FOR_A_CHILD = List.of(EMERGENCY, CHILD_CONSIDERED);

    /** Those that let somebody who is not qualified interpret (§ 7 second paragraph). */
    public static final List<DeviationGround> FOR_SOMEBODY_NOT_QUALIFIED =
            List.of(CANNOT_WAIT, EMERGENCY, STRONG_REASONS);
}
