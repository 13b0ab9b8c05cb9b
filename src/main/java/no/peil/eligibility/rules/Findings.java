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
        @Nullable Deadline decisionDeadline,
        ProgrammeLength length) {

    static Findings of(Circumstances person) {
        var programme = Programme.of(person);
        return new Findings(
                programme,
                CompetenceMapping.of(person, programme.answer()),
                Deadlines.decision(person, programme.answer()),
                ProgrammeLength.of(person, programme.answer()));
    }

    /** The answers that a missing fact can leave open, to be compared with those of another world. */
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
