package no.peil.competence.ui;

import java.util.List;
import java.util.Optional;
import no.peil.access.UserMemoryService;
import no.peil.codes.Languages;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionLanguage;
import no.peil.competence.QuestionLanguageService;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language a person is asked beside the case worker's: what may be chosen, and what the user chose last. */
@Component
class InterviewLanguages {

    private static final String ONLY_MINE = "-";

    private final QuestionLanguageService languages;
    private final UserMemoryService memory;

    InterviewLanguages(QuestionLanguageService languages, UserMemoryService memory) {
        this.languages = languages;
        this.memory = memory;
    }

    List<QuestionLanguage> offered() {
        return languages.offered();
    }

    /** What the user calls it. */
    static String nameOf(ParticipantLanguage language) {
        return Languages.displayName(language.code(), Words.locale());
    }

    /** What the user chose for this person; else the language in which the person needs an interpreter. */
    Optional<ParticipantLanguage> of(ParticipantDetails person) {
        var kept = memory.recall(topic(person.id()));
        return kept.isPresent()
                ? kept.flatMap(ParticipantLanguage::withCode)
                : Optional.ofNullable(person.personalia().interpreterLanguage())
                        .flatMap(InterviewLanguages::understoodBy);
    }

    void keep(ParticipantId person, @Nullable ParticipantLanguage language) {
        memory.keep(topic(person), language == null ? ONLY_MINE : language.code());
    }

    /** The Persian questions are for speakers of Dari too. */
    private static Optional<ParticipantLanguage> understoodBy(String interpreter) {
        return interpreter.equals("prs")
                ? Optional.of(ParticipantLanguage.FA)
                : ParticipantLanguage.withCode(interpreter);
    }

    private static String topic(ParticipantId person) {
        return "interview-language:" + person;
    }
}
