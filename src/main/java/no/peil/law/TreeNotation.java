package no.peil.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.peil.law.Assessment.FactUsed;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment in a few letters: {@code MMN|UTL_28|2026-03-02}. The outcomes of the rule and its parts come first,
 * then the value of each condition's fact. What stays the same for everybody is in the {@link RuleOutline}.
 */
final class TreeNotation {

    private static final String LETTERS = "MNU";
    private static final char SEPARATOR = '|';
    private static final Pattern SEPARATORS = Pattern.compile(Pattern.quote(String.valueOf(SEPARATOR)));
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TreeNotation() {}

    static String write(Assessment assessment) {
        var outcomes = new StringBuilder();
        var values = new StringBuilder();
        write(assessment, outcomes, values);
        return outcomes.append(values).toString();
    }

    private static void write(Assessment assessment, StringBuilder outcomes, StringBuilder values) {
        outcomes.append(LETTERS.charAt(assessment.outcome().ordinal()));
        var used = assessment.used();
        if (used != null) {
            values.append(SEPARATOR).append(used.value() == null ? "" : used.value());
        }
        assessment.parts().forEach(part -> write(part, outcomes, values));
    }

    static Assessment read(RuleOutline rule, String written) {
        var parts = SEPARATORS.split(written, -1);
        var outcomes = parts[0].chars()
                .mapToObj(letter -> Outcome.values()[LETTERS.indexOf(letter)])
                .iterator();
        var values = List.of(Arrays.copyOfRange(parts, 1, parts.length)).iterator();
        try {
            var read = read(rule, outcomes, values);
            if (!outcomes.hasNext() && !values.hasNext()) {
                return read;
            }
        } catch (RuntimeException tooShort) {
            throw notBy(rule, tooShort);
        }
        throw notBy(rule, null);
    }

    private static Assessment read(RuleOutline rule, Iterator<Outcome> outcomes, Iterator<String> values) {
        var outcome = outcomes.next();
        var used = Optional.ofNullable(rule.fact()).map(fact -> new FactUsed(fact, value(values.next())));
        var parts =
                rule.parts().stream().map(part -> read(part, outcomes, values)).toList();
        return new Assessment(
                rule.key(), rule.source(), rule.arguments(), outcome, rule.connective(), used.orElse(null), parts);
    }

    /** A yes or no, a day, or a code, as the reader of the assessment tells them apart; null when it was not known. */
    private static @Nullable Object value(String written) {
        if (written.isEmpty()) {
            return null;
        }
        if (written.equals("true") || written.equals("false")) {
            return Boolean.valueOf(written);
        }
        return DAY.matcher(written).matches() ? LocalDate.parse(written) : written;
    }

    private static IllegalArgumentException notBy(RuleOutline rule, @Nullable RuntimeException cause) {
        return new IllegalArgumentException("not an assessment by the rule " + rule.key(), cause);
    }
}
