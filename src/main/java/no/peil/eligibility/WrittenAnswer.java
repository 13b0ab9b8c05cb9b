package no.peil.eligibility;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/**
 * An answer by the column names of the assessment contract, and what else the portal answers, as it is stored; what the Act
 * does not give is left out.
 */
final class WrittenAnswer {

    private WrittenAnswer() {}

    static Map<String, Object> write(EligibilityAnswer answer) {
        var written = new LinkedHashMap<String, Object>();
        put(written, "regime", answer.regime());
        put(written, "mapping", answer.mapping());
        put(written, "mapped_by", answer.mappedBy());
        put(written, "programme", answer.programme());
        put(written, "guidance", answer.guidance());
        Optional.ofNullable(answer.decisionDeadline()).ifPresent(due -> {
            put(written, "decision_deadline", due.day());
            put(written, "deadline_counted_from", due.from());
            put(written, "deadline_triggered_on", due.triggeredOn());
        });
        Optional.ofNullable(answer.twoYears()).ifPresent(limit -> put(written, "right_lapses_on", limit.day()));
        put(written, "max_months", answer.length().maxMonths());
        put(written, "extension_months", answer.length().extensionMonths());
        putAll(
                written,
                "goals",
                answer.length().goals().stream().map(Enum::name).toList());
        putAll(
                written,
                "basis",
                answer.basis().stream().map(LegalRef::code).distinct().toList());
        putAll(written, "warnings", answer.warningCodes());
        return written;
    }

    private static void put(Map<String, Object> written, String column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Enum<?> constant -> written.put(column, constant.name());
            case Integer number -> written.put(column, number);
            default -> written.put(column, value.toString());
        }
    }

    private static void putAll(Map<String, Object> written, String column, Collection<String> values) {
        if (!values.isEmpty()) {
            written.put(column, values);
        }
    }
}
