package no.peil.caseload;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the work list that is worked out of the law's answer, the facts and the mapping.
 *
 * @param name in the table
 * @param type in the database, into which the written value is turned
 * @param value what stands there for a person, written as text; null for an empty column
 */
record RowColumn(String name, String type, Function<Standing, @Nullable Object> value) {

    private static final String SEPARATOR = ",";

    /** All of them. The last one says only when the row was made: a row that is the same but for it is left alone. */
    static final List<RowColumn> DERIVED = List.of(
            text("permit", one -> one.facts().permit()),
            text("status", Standing::status),
            flag("started", Standing::started),
            text("next_step", Standing::nextStep),
            new RowColumn("missing", "text[]", one -> "{" + String.join(SEPARATOR, one.missing()) + "}"),
            text("mapping_duty", one -> one.answer().mapping()),
            text("programme", one -> one.answer().programme()),
            flag("law_gives", Standing::lawGives),
            day("decision_deadline", Standing::decisionDeadline),
            text("deadline_from", Standing::deadlineFrom),
            day("deadline_counted_on", Standing::deadlineCountedOn),
            day("decision_on", Standing::decisionOn),
            day("right_lapses_on", Standing::rightLapsesOn),
            day("two_years_counted_on", Standing::twoYearsCountedOn),
            flag("lapses", Standing::lapses),
            day("next_loss_on", Standing::nextLossOn),
            day("work_ended_on", Standing::revivedOn),
            flag("sent_in", Standing::isSentIn),
            day(
                    "mapping_completed_on",
                    one -> one.mapping() == null ? null : one.mapping().completedOn()),
            day("programme_started_on", Standing::programmeStartedOn),
            day("settled_on", one -> one.facts().settledOn()),
            flag("by_agreement", one -> one.facts().byAgreement()),
            new RowColumn("centre_id", "uuid", Standing::centre),
            text("education", one -> one.facts().education()),
            day("assessed_on", one -> one.facts().on()));

    /** What stands in the column for each of these persons. */
    @Nullable
    String[] of(List<Standing> standings) {
        return standings.stream()
                .map(one -> {
                    var said = value.apply(one);
                    return said == null ? null : said.toString();
                })
                .toArray(String[]::new);
    }

    private static RowColumn text(String name, Function<Standing, @Nullable Object> value) {
        return new RowColumn(name, "text", value);
    }

    private static RowColumn day(String name, Function<Standing, @Nullable Object> value) {
        return new RowColumn(name, "date", value);
    }

    private static RowColumn flag(String name, Function<Standing, @Nullable Object> value) {
        return new RowColumn(name, "boolean", value);
    }
}
