package no.peil.competence;

import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.InterpreterLevel;
import org.jspecify.annotations.Nullable;

/**
 * How what was said reached whoever wrote it down: through which interpreter, or in which common language.
 *
 * @param language ISO 639; the one that the participant spoke
 * @param variant such as a dialect; null when nobody asked
 * @param level the interpreter's; null when there was none
 */
public record Conveyance(
        Assistance assistance,
        String language,
        @Nullable String variant,
        @Nullable InterpreterLevel level,
        ConversationMode mode) {}
