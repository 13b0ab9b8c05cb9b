package no.peil.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.peil.eligibility.rules.Deadline;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/** The columns of an answer, in the order of the contract. */
enum OutputColumn {
    REGIME(answer -> answer.regime().name()),
    MAPPING(answer -> answer.mapping().name()),
    MAPPED_BY(answer -> code(answer.mappedBy())),
    PROGRAMME(answer -> answer.programme().name()),
    DECISION_DEADLINE(answer -> day(answer.decisionDeadline())),
    RIGHT_LAPSES_ON(answer -> day(answer.twoYears())),
    MAX_MONTHS(answer -> answer.length().maxMonths()),
    EXTENSION_MONTHS(answer -> answer.length().extensionMonths()),
    GOALS(answer -> answer.length().goals().stream().map(Enum::name).toList()),
    BASIS(answer -> answer.basis().stream().map(LegalRef::code).distinct().toList()),
    WARNINGS(EligibilityAnswer::warningCodes);

    /** Echoed before the answer's own columns. */
    static final String CASE_ID = InputColumn.CASE_ID.header();

    private final String header = name().toLowerCase(Locale.ROOT);
    private final Function<EligibilityAnswer, @Nullable Object> value;

    OutputColumn(Function<EligibilityAnswer, @Nullable Object> value) {
        this.value = value;
    }

    /** The column's name in the header line, and its key in JSON. */
    String header() {
        return header;
    }

    /** What stands in the column: a text, a number, a list of texts, or null for nothing. */
    @Nullable
    Object of(EligibilityAnswer answer) {
        return value.apply(answer);
    }

    /** What stands in the cell of a file. */
    String cell(EligibilityAnswer answer) {
        return switch (of(answer)) {
            case null -> "";
            case List<?> list ->
                String.join(";", list.stream().map(Object::toString).toList());
            case Object one -> one.toString();
        };
    }

    private static @Nullable String code(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static @Nullable String day(@Nullable Deadline deadline) {
        LocalDate day = deadline == null ? null : deadline.day();
        return day == null ? null : day.toString();
    }
}
