package no.peil.competence;

import no.peil.common.Refusal;

/**
 * What somebody must say who maps a person again.
 *
 * @param paragraph the place in the law that allows it, as lawyers cite it
 * @param reason why it is needed for this person
 */
public record Remapping(String paragraph, String reason) {

    /** The most characters that the paragraph may have. */
    public static final int LONGEST_PARAGRAPH = 200;

    /** The most characters that the reason may have. */
    public static final int LONGEST_REASON = 1_000;

    /** Needs both. */
    public Remapping {
        paragraph = paragraph.strip();
        reason = reason.strip();
        if (paragraph.isEmpty() || paragraph.length() > LONGEST_PARAGRAPH) {
            throw new Refusal("competence.map-again.paragraph", LONGEST_PARAGRAPH);
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refusal("competence.map-again.reason", LONGEST_REASON);
        }
    }

    /** Both in one line, for the history. */
    String cited() {
        return paragraph + ": " + reason;
    }
}
