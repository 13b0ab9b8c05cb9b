package no.peil.eligibility.rules;

import java.util.List;
import java.util.function.Function;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import org.jspecify.annotations.Nullable;

/** All that the law says of a case in which nothing that it asks is unknown. */
record Findings(
        Finding<ProgrammeStatus> programme,
        Finding<Task> mapping,
        @Nullable Deadline decisionDeadline,
        ProgrammeLength length) {

    /** The answers that a missing fact can leave open, each by itself. */
    static final List<Function<Findings, @Nullable Object>> ANSWERS = List.of(
            findings -> findings.programme().answer(),
            findings -> findings.mapping().answer(),
            Findings::decisionDay,
            findings -> findings.length().maxMonths(),
            findings -> findings.length().extensionMonths(),
            findings -> findings.length().goals());

    static Findings of(Circumstances person) {
        var programme = Programme.of(person);
        return new Findings(
                programme,
                CompetenceMapping.of(person, programme.answer()),
                Deadlines.decision(person, programme.answer()),
                ProgrammeLength.of(person, programme.answer()));
    }

    @Nullable
    Object decisionDay() {
        return decisionDeadline == null ? null : decisionDeadline.day();
    }
}
