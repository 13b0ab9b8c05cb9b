package no.peil.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first line of a file of cases: where each column stands, and what is wrong with the line itself. */
final class CaseHeader {

    /** Columns for the reader of the file: the expected answer and the reason for it. */
    private static final String REASON = "why";

    private static final String EXPECTATION = "expect_";

    private final List<String> names;
    private final boolean namesACase;
    private final Map<InputColumn, Integer> places = new EnumMap<>(InputColumn.class);
    private final List<CaseError> errors = new ArrayList<>();

    CaseHeader(List<String> names) {
        this.names = names;
        this.namesACase = required().map(InputColumn::header).anyMatch(names::contains);
        for (int place = 0; place < names.size(); place++) {
            read(names.get(place), place);
        }
        required()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> errors.add(CaseError.of(column, "missing-column")));
    }

    List<CaseError> errors() {
        return errors;
    }

    /** Whether cases can be read at all. */
    boolean isSufficient() {
        return required().allMatch(places::containsKey);
    }

    /** What stands in a column of a line; empty when the file lacks the column or the line ends before it. */
    String cell(List<String> line, InputColumn column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place);
    }

    /** Something that stands in a line beyond the last column. */
    Optional<CaseError> beyond(List<String> line) {
        for (int place = names.size(); place < line.size(); place++) {
            if (!line.get(place).isEmpty()) {
                return Optional.of(CaseError.of(number(place), "beyond"));
            }
        }
        return Optional.empty();
    }

    /**
     * How a column is named to the reader: by its name, or by its number where it has none. Where neither of the required
     * columns is named there is most likely no header at all, and what stands there may be somebody's birth date.
     */
    String told(int place) {
        boolean hasName =
                namesACase && place < names.size() && !names.get(place).isBlank();
        return hasName ? names.get(place) : number(place);
    }

    private void read(String name, int place) {
        var column = InputColumn.named(name);
        if (column.isPresent()) {
            if (places.putIfAbsent(column.get(), place) != null) {
                errors.add(CaseError.of(name, "double-column"));
            }
        } else if (!isPassedOver(name)) {
            errors.add(CaseError.of(told(place), "unknown-column"));
        }
    }

    /** Whether a column is for the reader of the file, and not for the law. */
    static boolean isPassedOver(String name) {
        return name.equals(REASON) || name.startsWith(EXPECTATION);
    }

    private static Stream<InputColumn> required() {
        return Stream.of(InputColumn.CASE_ID, InputColumn.EVALUATED_ON);
    }

    private static String number(int place) {
        return String.valueOf(place + 1);
    }
}
