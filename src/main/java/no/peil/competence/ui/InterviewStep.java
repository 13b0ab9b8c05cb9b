package no.peil.competence.ui;

import java.util.Optional;
import java.util.stream.Stream;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Section;
import no.peil.participant.ParticipantId;

/** A screen of the interview (<i>kartleggingssamtale</i>): one for each section, and one to look all of it over. */
enum InterviewStep {
    LANGUAGES("sprak"),
    EDUCATION("utdanning"),
    WORK("arbeid"),
    OTHER("annet"),
    WISHES("onsker"),
    REVIEW("se-over");

    private final String key;

    InterviewStep(String key) {
        this.key = key;
    }

    /** The screen that an address names; the first when it names none. */
    static InterviewStep withKey(String key) {
        return Stream.of(values())
                .filter(step -> step.key.equals(key))
                .findFirst()
                .orElse(LANGUAGES);
    }

    static InterviewStep of(Section section) {
        return valueOf(section.name());
    }

    /** Where to go on: the first of the four sections that lacks its answer. */
    static InterviewStep next(CompetenceRecord record) {
        return record.unanswered().stream().findFirst().map(InterviewStep::of).orElse(REVIEW);
    }

    static String path(ParticipantId person, InterviewStep step) {
        return InterviewView.PATH + "/" + person + "/" + step.key;
    }

    /** Empty on the screen that shows them all. */
    Optional<Section> section() {
        return this == REVIEW ? Optional.empty() : Optional.of(Section.valueOf(name()));
    }

    Optional<InterviewStep> before() {
        return at(ordinal() - 1);
    }

    Optional<InterviewStep> after() {
        return at(ordinal() + 1);
    }

    String title() {
        return section().map(Words::section).orElseGet(() -> Words.of("interview.review"));
    }

    private static Optional<InterviewStep> at(int place) {
        return Stream.of(values()).filter(step -> step.ordinal() == place).findFirst();
    }
}
