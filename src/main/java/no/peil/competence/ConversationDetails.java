package no.peil.competence;

import java.time.LocalDate;
import java.util.Set;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpreterLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the interpreter log (<i>tolkelogg</i>) tells of a conversation.
 *
 * @param language ISO 639; the one that the participant spoke
 * @param variant such as a dialect; empty when nobody asked
 * @param level the interpreter's; null without an interpreter
 * @param interpreter the interpreter's name or number in the register; empty when not noted
 * @param ground on which the law lets one deviate; null when none was needed
 * @param reason why it was done otherwise than the law asks; empty when it was not
 * @param corrections what the participant set right; empty for nothing
 */
public record ConversationDetails(
        LocalDate heldOn,
        Assistance assistance,
        String language,
        String variant,
        @Nullable InterpreterLevel level,
        String interpreter,
        ConversationMode mode,
        Set<OtherPart> others,
        @Nullable DeviationGround ground,
        String reason,
        String corrections) {

    /** The most characters that a language's variant, and an interpreter's name or number, may have. */
    public static final int LONGEST_NAME = 60;

    /** The most characters that a reason or a correction may have. */
    public static final int LONGEST_TEXT = 1_000;

    public ConversationDetails {
        others = Set.copyOf(others);
        variant = variant.strip();
        interpreter = interpreter.strip();
        reason = reason.strip();
        corrections = corrections.strip();
    }

    /** How what was said reached whoever wrote it down. */
    public Conveyance conveyance() {
        return new Conveyance(assistance, language, variant.isEmpty() ? null : variant, level, mode);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "ConversationDetails";
    }
}
