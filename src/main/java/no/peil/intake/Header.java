package no.peil.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.common.VisibleText;

/** The first line of a list: where each column of the contract stands, and what else there is. */
final class Header {

    private final List<String> cells;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<String> unknown = new LinkedHashSet<>();

    private Header(List<String> cells) {
        this.cells = withoutBlankTail(cells);
        for (int place = 0; place < this.cells.size(); place++) {
            String name = this.cells.get(place);
            Optional<Column> column = Column.named(name);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), place) != null) {
                    throw new RejectedFile("double-column", column.get().header());
                }
            } else if (!isErrorColumn(name)) {
                unknown.add(VisibleText.isVisible(name) ? VisibleText.strip(name) : letter(place));
            }
        }
    }

    /** Reads the first line, or rejects the file. */
    static Header of(List<String> cells) {
        var header = new Header(cells);
        if (header.places.isEmpty()) {
            throw new RejectedFile("no-header");
        }
        String missing = header.missing();
        if (!missing.isEmpty()) {
            throw new RejectedFile("missing-column", missing);
        }
        return header;
    }

    /** How many columns of the contract a line names, which tells how it is separated. */
    static long knownColumns(List<String> cells) {
        return cells.stream().filter(cell -> Column.named(cell).isPresent()).count();
    }

    /** The cell of a column, empty when the list has no such column or the line ends before it. */
    String cell(List<String> line, Column column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : VisibleText.strip(line.get(place));
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** What stands in a line beyond the last column that has a name. */
    Optional<ExtraCell> beyond(List<String> line) {
        for (int place = cells.size(); place < line.size(); place++) {
            String cell = VisibleText.strip(line.get(place));
            if (!cell.isEmpty()) {
                return Optional.of(new ExtraCell(letter(place), cell));
            }
        }
        return Optional.empty();
    }

    /** Whether the list is one of error lines that comes back mended. */
    boolean isMended() {
        return cells.stream().anyMatch(Header::isErrorColumn);
    }

    List<String> cells() {
        return cells;
    }

    List<String> unknownColumns() {
        return List.copyOf(unknown);
    }

    /** The name that a spreadsheet gives a column: A, B, … Z, AA. */
    static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    static boolean isErrorColumn(String name) {
        return Column.folded(name).equals(Column.ERROR_COLUMN);
    }

    private String missing() {
        Stream<String> number = has(Column.DUF) || has(Column.FNR) ? Stream.empty() : Stream.of("duf/fnr");
        Stream<String> others = Stream.of(Column.values())
                .filter(column -> column.isRequired() && !has(column))
                .map(Column::header);
        return Stream.concat(number, others).collect(Collectors.joining(", "));
    }

    private static List<String> withoutBlankTail(List<String> cells) {
        var kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && !VisibleText.isVisible(kept.getLast())) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    /** A cell under no header. */
    record ExtraCell(String letter, String value) {}
}
