package no.peil.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated lines (RFC 4180), one at a time. A reader that stops at the first broken quotation mark will not do: the
 * contract wants the other lines assessed, so this one gives up a single physical line and goes on with the next.
 */
final class CsvLines {

    /** A longer line is no line of cases: most likely, a quotation mark is never closed. */
    static final int LONGEST = 1 << 18;

    private static final Set<String> EMPTY = Set.of("\n", "\r", "\r\n");

    private final BufferedReader text;
    private final Deque<String> readAgain = new ArrayDeque<>();
    private int behind = -1;
    private long physical;

    CsvLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /**
     * A line of cells.
     *
     * @param number of the physical line on which it begins; the first is 1
     * @param broken the number of the cell with a broken quotation mark, from 0; null when there is none
     */
    record Line(long number, List<String> cells, @Nullable Integer broken) {}

    /** The next line that is not empty. */
    Optional<Line> next() throws IOException {
        String first = physicalLine();
        while (first != null && EMPTY.contains(first)) {
            first = physicalLine();
        }
        return first == null ? Optional.empty() : Optional.of(line(first));
    }

    private Line line(String first) throws IOException {
        long number = physical;
        var cells = new CsvCells();
        cells.read(first);
        var continued = new ArrayList<String>();
        int length = first.length();
        while (cells.isOpen() && length < LONGEST) {
            String more = physicalLine();
            if (more == null) {
                break;
            }
            continued.add(more);
            length += more.length();
            cells.read(more);
        }
        boolean isSound = !cells.isOpen() && !cells.isBroken() && length < LONGEST;
        if (isSound) {
            return new Line(number, cells.read(), null);
        }
        continued.reversed().forEach(readAgain::addFirst);
        physical = number;
        return new Line(number, cells.read(), cells.read().size() - 1);
    }

    /** The text up to and with the next line break, or its beginning when it is too long; null at the end. */
    private @Nullable String physicalLine() throws IOException {
        String again = readAgain.poll();
        if (again != null) {
            physical++;
            return again;
        }
        int character = read();
        if (character < 0) {
            return null;
        }
        physical++;
        var line = new StringBuilder();
        while (character >= 0 && character != '\n' && character != '\r') {
            if (line.length() < LONGEST) {
                line.append((char) character);
            }
            character = read();
        }
        if (character == '\r') {
            behind = read();
            if (behind == '\n') {
                line.append('\r');
                behind = -1;
                character = '\n';
            }
        }
        return character < 0 ? line.toString() : line.append((char) character).toString();
    }

    private int read() throws IOException {
        if (behind >= 0) {
            int character = behind;
            behind = -1;
            return character;
        }
        return text.read();
    }
}
