package no.peil.eligibility.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.common.ui.Dates;
import no.peil.eligibility.KeptTexts;
import org.jspecify.annotations.Nullable;

/**
 * The words of a stored assessment: those that were kept with it, and where there are none the code itself. So what was said
 * can be read when neither code nor words are what they were.
 */
class KeptWords {

    private static final Locale NORWEGIAN_NUMBERS = Locale.of("nb");
    private static final String VALUE = "eligibility.value.";

    /** Where the words of a code may stand, by the column that it is in. */
    private static final List<String> CODES =
            List.of("permit.", "reference-permit.", "residence-kind.", "prior-education.", "end-goal.");

    private static final List<String> KEBAB_CODES = List.of("mapping-body.", "age-group.");

    private final KeptTexts texts;
    private final Locale language = UI.getCurrent().getLocale();

    KeptWords(KeptTexts texts) {
        this.texts = texts;
    }

    /** The words of a key, when there are any. */
    Optional<String> text(String key, Object... arguments) {
        return texts.text(language, key)
                .map(text ->
                        arguments.length == 0 ? text : new MessageFormat(text, NORWEGIAN_NUMBERS).format(arguments));
    }

    /** What a rule is called, with its numbers. */
    String rule(String key, Collection<Object> arguments) {
        return text("rule." + key, arguments.toArray()).orElse(key);
    }

    /** A fact that a condition looked at, by its name. */
    String fact(String key, @Nullable Object value) {
        var name = text("fact." + key).orElse(key);
        return text(VALUE + "named", name, value(key, value)).orElse(name);
    }

    /** What was answered in a column, as a sentence. */
    String sentence(String column, String code) {
        return text("eligibility.summary." + column + "." + kebab(code)).orElse(code);
    }

    String column(String column) {
        return text("assessment.column." + column).orElse(column);
    }

    /** A value as it was written: a day, a yes or no, a code, a number, or several of them. */
    String value(String column, @Nullable Object value) {
        return switch (value) {
            case null -> text(VALUE + "unknown").orElse("");
            case Boolean yes -> text(VALUE + (yes ? "yes" : "no")).orElse("");
            case LocalDate day -> Dates.format(day);
            case Collection<?> several ->
                several.stream().map(one -> value(column, one)).collect(Collectors.joining(", "));
            default -> written(column, value.toString());
        };
    }

    private String written(String column, String value) {
        if (value.equals("YES") || value.equals("NO")) {
            return text(VALUE + kebab(value)).orElse(value);
        }
        return day(value)
                .or(() -> column.equals("citizenship")
                        ? Optional.of(Countries.displayName(value, language))
                        : Optional.empty())
                .or(() -> code(column, value))
                .orElse(value);
    }

    private Optional<String> code(String column, String code) {
        var exact = switch (column) {
            case "regime" -> text("regime." + kebab(code));
            case "programme" -> text("eligibility.summary.programme." + kebab(code));
            case "mapping" -> body(code).or(() -> text("eligibility.summary.mapping." + kebab(code)));
            case "guidance" -> text("career-guidance." + kebab(code));
            case "deadline_counted_from" -> text("counted-from." + kebab(code));
            case "warnings" -> warning(code);
            default -> Optional.<String>empty();
        };
        return exact.or(() -> Stream.concat(
                        CODES.stream().map(prefix -> prefix + code),
                        KEBAB_CODES.stream().map(prefix -> prefix + kebab(code)))
                .flatMap(key -> text(key).stream())
                .findFirst());
    }

    private Optional<String> body(String code) {
        return code.equals("NONE") ? text(VALUE + "not-mapped") : text("mapping-body." + kebab(code));
    }

    private Optional<String> warning(String code) {
        return code.startsWith("MISSING_")
                ? text("eligibility.column." + kebab(code.substring("MISSING_".length())))
                : text("warning." + kebab(code));
    }

    private static Optional<String> day(String value) {
        try {
            return Optional.of(Dates.format(LocalDate.parse(value)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
