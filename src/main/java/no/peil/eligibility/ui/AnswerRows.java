package no.peil.eligibility.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.common.ui.Dates;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.EligibilityAnswer;
import org.jspecify.annotations.Nullable;

/** An answer of the Act line by line, in words; a line that has nothing to say is not there. */
final class AnswerRows {

    private AnswerRows() {}

    /** The lines by the keys of their names. */
    static Map<String, String> of(EligibilityAnswer answer) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("programme", Sentences.programme(answer));
        rows.put("mapping", Sentences.mapping(answer));
        rows.put("guidance", Sentences.guidance(answer));
        deadline(answer.decisionDeadline()).ifPresent(words -> rows.put("deadline", words));
        deadline(answer.twoYears()).ifPresent(words -> rows.put("two-years", words));
        Sentences.length(answer.length()).ifPresent(words -> rows.put("length", words));
        Sentences.goals(answer.length()).ifPresent(words -> rows.put("goals", words));
        Sentences.workDirected(answer).ifPresent(words -> rows.put("work-directed", words));
        return rows;
    }

    /** What the reader must know beside the answer, as one line. */
    static Optional<String> warnings(EligibilityAnswer answer) {
        return answer.warnings().isEmpty()
                ? Optional.empty()
                : Optional.of(answer.warnings().stream()
                        .map(warning -> I18NProvider.translate(Keys.of("warning.", warning)))
                        .collect(joining(" ")));
    }

    /** The names of the lines that are others, gone or new. */
    static String changed(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .filter(key -> !String.valueOf(after.get(key)).equals(String.valueOf(before.get(key))))
                .map(AnswerRows::name)
                .collect(joining(", "));
    }

    static String name(String key) {
        return I18NProvider.translate("what-if.answer." + key);
    }

    private static Optional<String> deadline(@Nullable Deadline deadline) {
        return Optional.ofNullable(deadline)
                .map(due -> I18NProvider.translate(
                        "what-if.deadline",
                        Dates.format(due.day()),
                        I18NProvider.translate(Keys.of("counted-from.", due.from())),
                        Dates.format(due.triggeredOn()),
                        due.source().cited()));
    }
}
