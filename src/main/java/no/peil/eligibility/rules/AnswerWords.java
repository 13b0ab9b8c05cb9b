package no.peil.eligibility.rules;

import java.util.List;
import java.util.Locale;
import no.peil.common.EndGoal;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import no.peil.law.Phrase;

/** What the answers of the law say, in words; nothing where an answer is that the law says nothing. */
final class AnswerWords {

    private AnswerWords() {}

    static List<Phrase> of(Object answer) {
        return switch (answer) {
            case Task task -> List.of(task(task));
            case ProgrammeStatus status -> List.of(Phrase.of(key("eligibility.summary.programme.", status)));
            case CareerGuidance guidance -> List.of(Phrase.of(key("career-guidance.", guidance)));
            case CountedFrom from ->
                List.of(
                        from == CountedFrom.NOTHING
                                ? Phrase.of("answer.no-deadline")
                                : Phrase.of("answer.deadline", Phrase.of(key("counted-from.", from))));
            case Duration duration -> duration(duration);
            case WorkDirected hours -> hours(hours);
            case List<?> goals -> goals.stream().map(AnswerWords::goal).toList();
            default -> throw new IllegalArgumentException("no words for " + answer.getClass());
        };
    }

    private static Phrase task(Task task) {
        var key = key("eligibility.summary.mapping.", task.duty());
        return Phrase.of(task.by() == null ? key : key(key + ".by.", task.by()));
    }

    private static List<Phrase> duration(Duration duration) {
        if (duration.isOpen()) {
            return List.of();
        }
        return List.of(
                duration.extensionMonths() == 0
                        ? Phrase.of("answer.duration", duration.maxMonths())
                        : Phrase.of("answer.duration.extended", duration.maxMonths(), duration.extensionMonths()));
    }

    private static List<Phrase> hours(WorkDirected hours) {
        return hours.equals(WorkDirected.NONE)
                ? List.of()
                : List.of(Phrase.of("answer.work-directed", hours.hoursAWeek(), hours.afterMonths()));
    }

    private static Phrase goal(Object goal) {
        return Phrase.of("end-goal." + ((EndGoal) goal).name());
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
