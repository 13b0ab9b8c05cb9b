package no.peil.competence.ui;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.peil.eligibility.ProgrammeOutlook;
import no.peil.eligibility.SupposedEducation;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.ProgrammeLength;
import no.peil.eligibility.rules.Warning;

/** The answers of the law with one education and with another, line by line. What it decides stands in the rules, and not here. */
final class ConsequenceWords {

    private ConsequenceWords() {}

    /**
     * One line.
     *
     * @param now as the facts are
     * @param then once the education were confirmed
     */
    record Row(String name, String now, String then) {}

    /** What the law says of length, goals and work-directed time; none when it says nothing with either. */
    static List<Row> rows(SupposedEducation supposed) {
        var rows = new ArrayList<Row>();
        add(rows, "length", length(supposed.now()), length(supposed.then()));
        add(rows, "goals", goals(supposed.now()), goals(supposed.then()));
        add(rows, "work-directed", workDirected(supposed.now()), workDirected(supposed.then()));
        return rows;
    }

    private static void add(List<Row> rows, String key, String now, String then) {
        if (!now.isEmpty() || !then.isEmpty()) {
            rows.add(new Row(Words.of("consequence.row." + key), orNothing(now), orNothing(then)));
        }
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? Words.of("consequence.not-settled") : words;
    }

    /** One length when no goal makes a difference, else one for each goal. */
    private static String length(ProgrammeOutlook outlook) {
        var whole = length(outlook.answer().length());
        return whole.isEmpty() ? byGoal(outlook, answer -> length(answer.length())) : whole;
    }

    private static String length(ProgrammeLength length) {
        var months = length.maxMonths();
        if (months == null) {
            return "";
        }
        var extension = Objects.requireNonNullElse(length.extensionMonths(), 0);
        return extension == 0
                ? Words.of("consequence.length", months)
                : Words.of("consequence.length.extended", months, extension);
    }

    private static String goals(ProgrammeOutlook outlook) {
        return outlook.answer().length().goals().stream()
                .map(goal -> {
                    var answer = outlook.byGoal().get(goal);
                    var name = Words.of("end-goal." + goal);
                    return answer != null && answer.warnings().contains(Warning.GOAL_NEEDS_REASON)
                            ? Words.of("consequence.goal.needs-reason", name)
                            : name;
                })
                .collect(joining("; "));
    }

    private static String workDirected(ProgrammeOutlook outlook) {
        var whole = workDirected(outlook.answer());
        return whole.isEmpty() ? byGoal(outlook, ConsequenceWords::workDirected) : whole;
    }

    private static String workDirected(EligibilityAnswer answer) {
        var hours = answer.workDirected();
        return hours.hoursAWeek() == 0
                ? ""
                : Words.of("consequence.work-directed", hours.hoursAWeek(), hours.afterMonths());
    }

    private static String byGoal(
            ProgrammeOutlook outlook, java.util.function.Function<EligibilityAnswer, String> words) {
        return outlook.byGoal().entrySet().stream()
                .filter(goal -> !words.apply(goal.getValue()).isEmpty())
                .map(goal -> Words.of(
                        "consequence.by-goal", Words.of("end-goal." + goal.getKey()), words.apply(goal.getValue())))
                .collect(joining("; "));
    }
}
