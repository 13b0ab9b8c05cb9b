package no.peil.eligibility.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import org.jspecify.annotations.Nullable;

/** All that the law says of a case in which nothing that it asks is unknown. */
record Findings(
        Finding<ProgrammeStatus> programme,
        Finding<Task> mapping,
        CareerGuidance guidance,
        @Nullable Deadline decisionDeadline,
        ProgrammeLength length,
        WorkDirected workDirected) {

    static Findings of(Circumstances person) {
        var programme = Programme.of(person);
        person.settleProgramme(programme.answer());
        return new Findings(
                programme,
                person.rules().mapping().of(person),
                person.rules().guidance().ask(person),
                Deadlines.decision(person, programme.answer()),
                ProgrammeLength.of(person, programme.answer()),
                workDirected(person, programme.answer()));
    }

    private static WorkDirected workDirected(Circumstances person, ProgrammeStatus programme) {
        return programme.hasLength() ? person.rules().workDirected().ask(person) : WorkDirected.NONE;
    }

    /** The answers of the contract that a missing fact can leave open, to be compared with those of another world. */
    List<Object> answers() {
        return List.of(
                programme.answer(),
                mapping.answer(),
                Optional.ofNullable(decisionDay()),
                Optional.ofNullable(length.maxMonths()),
                Optional.ofNullable(length.extensionMonths()),
                length.goals());
    }

    @Nullable
    LocalDate decisionDay() {
        return decisionDeadline == null ? null : decisionDeadline.day();
    }
}
