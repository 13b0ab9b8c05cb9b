package no.peil.competence.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tolkeloven turns on in one conversation. What is null is not known.
 *
 * @param interpreterLanguage ISO 639; the language for which the person is registered to need an interpreter
 * @param commonLanguage ISO 639; the language that the two would share without an interpreter: Norwegian unless they found another
 * @param speaksCommonLanguage whether the mapping says that the person understands and speaks it at B1 at least
 * @param level of whoever interpreted; not qualified for somebody who is no interpreter, null when nobody conveyed anything
 */
public record ConversationFacts(
        LocalDate heldOn,
        @Nullable String interpreterLanguage,
        String commonLanguage,
        @Nullable Boolean speaksCommonLanguage,
        Assistance assistance,
        @Nullable InterpreterLevel level,
        @Nullable DeviationGround ground) {}
