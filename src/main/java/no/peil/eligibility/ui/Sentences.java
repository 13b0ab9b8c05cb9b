package no.peil.eligibility.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.peil.common.ui.Dates;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ProgrammeLength;
import no.peil.eligibility.rules.ProgrammeStatus;

/** The answers of the Act, each as one plain sentence. */
final class Sentences {

    private Sentences() {}

    static String programme(EligibilityAnswer answer) {
        return say(Keys.of("eligibility.summary.programme.", answer.programme()));
    }

    static String mapping(EligibilityAnswer answer) {
        var key = Keys.of("eligibility.summary.mapping.", answer.mapping());
        var by = answer.mappedBy();
        return say(by == null ? key : Keys.of(key + ".by.", by));
    }

    /** Both answers in a few words. */
    static String brief(EligibilityAnswer answer) {
        var programme = answer.programme() == ProgrammeStatus.UNDETERMINED
                ? say("eligibility.brief.programme-undetermined")
                : say(Keys.of("programme-status.", answer.programme()));
        var mapping = answer.mapping() == MappingDuty.UNDETERMINED
                ? say("eligibility.brief.mapping-undetermined")
                : say(Keys.of("mapping-duty.", answer.mapping()));
        return programme + " · " + mapping;
    }

    static String guidance(EligibilityAnswer answer) {
        return say(Keys.of("career-guidance.", answer.guidance()));
    }

    /** How long the programme may last; empty when that is not settled. */
    static Optional<String> length(ProgrammeLength length) {
        var months = length.maxMonths();
        var extension = length.extensionMonths();
        if (months == null) {
            return Optional.empty();
        }
        return Optional.of(
                extension == null || extension == 0
                        ? say("eligibility.length", months)
                        : say("eligibility.length.extended", months, extension));
    }

    /** The end goals that are open to the person; empty when they are not settled. */
    static Optional<String> goals(ProgrammeLength length) {
        return length.goals().isEmpty()
                ? Optional.empty()
                : Optional.of(length.goals().stream()
                        .map(goal -> say("end-goal." + goal))
                        .collect(joining(", ")));
    }

    /** How much of the programme must be directed at work; empty when the Act asks for none. */
    static Optional<String> workDirected(EligibilityAnswer answer) {
        var hours = answer.workDirected();
        return hours.hoursAWeek() == 0
                ? Optional.empty()
                : Optional.of(say("eligibility.work-directed", hours.hoursAWeek(), hours.afterMonths()));
    }

    /** That the right holds again, why, and until when; empty when that is not the case. */
    static Optional<String> revived(ExplainedAnswer explained) {
        return explained.revivedOn().map(ended -> {
            var lost = explained.answer().twoYears();
            return lost == null
                    ? say("eligibility.revived", Dates.format(ended))
                    : say("eligibility.revived.until", Dates.format(ended), Dates.format(lost.day()));
        });
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
