package no.peil.competence.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import no.peil.competence.QuestionLanguage;
import no.peil.competence.QuestionTexts;
import no.peil.participant.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/** Chooses the language beside the case worker's, and remembers it for the person. */
final class InterviewLanguageField extends Select<QuestionLanguage> {

    InterviewLanguageField(
            InterviewLanguages languages,
            ParticipantDetails person,
            SerializableConsumer<@Nullable QuestionLanguage> speak) {
        setLabel(Words.of("interview.language"));
        addClassName("interview-language");
        var offered = languages.offered();
        setItems(offered);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(Words.of("interview.language.none"));
        setItemLabelGenerator(InterviewLanguageField::say);
        languages
                .of(person)
                .flatMap(language -> offered.stream()
                        .filter(one -> one.language() == language)
                        .findFirst())
                .ifPresent(this::setValue);
        addValueChangeListener(change -> {
            languages.keep(
                    person.id(),
                    change.getValue() == null ? null : change.getValue().language());
            speak.accept(change.getValue());
        });
    }

    private static String say(@Nullable QuestionLanguage language) {
        return language == null
                ? Words.of("interview.language.none")
                : Words.of(
                        language.approved() ? "interview.language.approved" : "interview.language.draft",
                        InterviewLanguages.nameOf(language.language()),
                        QuestionTexts.nameOf(language.language()));
    }
}
