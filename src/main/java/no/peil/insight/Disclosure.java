package no.peil.insight;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which rows of a table may be shown so that no number, and no difference between numbers, is about fewer than
 * five persons (<i>prikking</i>; § 42 second paragraph: de-identified when that is enough).
 *
 * <p>A row with a small cell is hidden. The total then tells what the hidden rows hold together: there must be at least two,
 * and together at least five in each cell, so the smallest of the others are hidden until that is so.
 *
 * @param hidden the rows that are not shown
 * @param totalShown whether the sum of all rows may be
 */
record Disclosure<K>(Set<K> hidden, boolean totalShown) {

    static final int LEAST = 5;

    /** Of rows that all have the same cells. */
    static <K> Disclosure<K> of(Map<K, List<Long>> rows) {
        var hidden = new HashSet<K>();
        rows.forEach((key, cells) -> {
            if (isSmall(cells)) {
                hidden.add(key);
            }
        });
        var rest = rows.entrySet().stream()
                .filter(row -> !hidden.contains(row.getKey()))
                .sorted(Comparator.comparingLong(row -> sum(row.getValue())))
                .map(Map.Entry::getKey)
                .iterator();
        while (isTold(rows, hidden) && rest.hasNext()) {
            hidden.add(rest.next());
        }
        return new Disclosure<>(Set.copyOf(hidden), !isTold(rows, hidden) && !isSmall(total(rows, rows.keySet())));
    }

    boolean shows(K row) {
        return !hidden.contains(row);
    }

    /** Whether the total would tell what the hidden rows hold. */
    private static <K> boolean isTold(Map<K, List<Long>> rows, Set<K> hidden) {
        return !hidden.isEmpty() && (hidden.size() == 1 || isSmall(total(rows, hidden)));
    }

    private static <K> List<Long> total(Map<K, List<Long>> rows, Set<K> of) {
        var counted = rows.entrySet().stream()
                .filter(row -> of.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        int cells = counted.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, cells)
                .mapToObj(
                        cell -> counted.stream().mapToLong(row -> row.get(cell)).sum())
                .toList();
    }

    private static boolean isSmall(List<Long> cells) {
        return cells.stream().anyMatch(cell -> cell < LEAST);
    }

    private static long sum(List<Long> cells) {
        return cells.stream().mapToLong(Long::longValue).sum();
    }
}
