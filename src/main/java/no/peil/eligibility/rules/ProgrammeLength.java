package no.peil.eligibility.rules;

import java.util.List;
import no.peil.common.EndGoal;
import org.jspecify.annotations.Nullable;

/**
 * The end goals open to a person, and how long the programme may last (§§ 13, 14).
 *
 * @param maxMonths null when it is not settled
 * @param extensionMonths null when it is not settled; 0 for no extension
 * @param goals empty when they are not settled
 */
public record ProgrammeLength(
        @Nullable Integer maxMonths, @Nullable Integer extensionMonths, List<EndGoal> goals) {

    static final ProgrammeLength OPEN = new ProgrammeLength(null, null, List.of());

    static ProgrammeLength of(Circumstances person, ProgrammeStatus programme) {
        if (!programme.hasLength() || person.facts().education() == null) {
            return OPEN;
        }
        var goals = person.rules().goals().ask(person);
        var duration = person.rules().duration().ask(person);
        return duration.isOpen()
                ? new ProgrammeLength(null, null, goals)
                : new ProgrammeLength(duration.maxMonths(), duration.extensionMonths(), goals);
    }
}
