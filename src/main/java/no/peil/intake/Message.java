package no.peil.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case worker must know about one cell of a line, and what to do about it.
 *
 * @param column the column's name in the list, or null when the whole line is meant
 * @param value the cell as it stands in the list
 * @param key where the sentence stands among the texts
 * @param arguments what the sentence names
 */
public record Message(Severity severity, @Nullable String column, String value, String key, List<String> arguments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    public Message {
        arguments = List.copyOf(arguments);
        // PostgreSQL keeps no character zero.
        value = value.replace('\0', '\u2400');
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return key;
    }

    static Message error(Column column, String value, String key, Object... arguments) {
        return new Message(Severity.ERROR, column.header(), value, "error." + key, words(arguments));
    }

    static Message warning(Column column, String value, String key, Object... arguments) {
        return new Message(Severity.WARNING, column.header(), value, "warning." + key, words(arguments));
    }

    private static List<String> words(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : String.valueOf(argument))
                .toList();
    }
}
