package no.peil.competence;

import org.jspecify.annotations.Nullable;

/**
 * Whether the questions may be asked in a language.
 *
 * @param approved false while the translation is a draft (<i>utkast</i>)
 * @param by who last said so; null when nobody has
 */
public record QuestionLanguage(
        ParticipantLanguage language,
        boolean approved,
        @Nullable Signature by) {}
