package no.peil.competence;

import java.util.Optional;
import no.peil.law.Statute;
import org.jspecify.annotations.Nullable;

/**
 * The places in the law that could allow a person to be mapped again. Whether one of them does is for the user to judge and to
 * answer for. Texts are found under {@code remapping-basis.…}.
 */
public enum RemappingBasis {
    /** The mapping lacks something that it must at least cover. */
    LACKS_WHAT_IT_MUST_COVER(Statute.INTEGRATION_ACT.section("10").paragraph(2).citedInFull()),
    /** The person asks for wrong information about them to be corrected, and assuring beside it is not enough. */
    PERSON_ASKS_FOR_RECTIFICATION("personvernforordningen artikkel 16"),
    /** The case is not as well clarified as it must be before the decision. */
    CASE_NOT_CLARIFIED("forvaltningsloven § 17 første ledd"),
    /** Another place, which the user names. */
    OTHER(null);

    private final @Nullable String citation;

    RemappingBasis(@Nullable String citation) {
        this.citation = citation;
    }

    /** The place as lawyers cite it; empty when the user must name it. */
    public Optional<String> citation() {
        return Optional.ofNullable(citation);
    }
}
