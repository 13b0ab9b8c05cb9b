package no.peil.assess;

import java.util.ArrayList;
import java.util.List;

/** The cells of one line as they are read, quotation marks and all. */
final class CsvCells {

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.BEGINNING;

    private enum State {
        BEGINNING,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        BROKEN
    }

    /** Whether a quotation mark waits for its other half on the next physical line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something stands between a closing quotation mark and the next comma. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    /** The cells so far; the last one may be unfinished. */
    List<String> read() {
        var cells = new ArrayList<>(finished);
        cells.add(cell.toString());
        return cells;
    }

    /** Goes on with a physical line. */
    void read(String line) {
        for (int place = 0; place < line.length(); place++) {
            read(line.charAt(place));
        }
    }

    private void read(char character) {
        boolean isQuote = character == '"';
        switch (state) {
            case BEGINNING, PLAIN -> {
                if (isQuote && state == State.BEGINNING) {
                    state = State.QUOTED;
                } else {
                    readUnquoted(character);
                }
            }
            case QUOTED -> {
                if (isQuote) {
                    state = State.AFTER_QUOTE;
                } else {
                    cell.append(character);
                }
            }
            case AFTER_QUOTE -> {
                if (isQuote) {
                    cell.append(character);
                    state = State.QUOTED;
                } else if (character == ',') {
                    finishCell();
                } else if (!isLineBreak(character)) {
                    state = State.BROKEN;
                }
            }
            case BROKEN -> {
                // The rest of the line cannot be told apart.
            }
        }
    }

    private void readUnquoted(char character) {
        if (character == ',') {
            finishCell();
        } else if (!isLineBreak(character)) {
            cell.append(character);
            state = State.PLAIN;
        }
    }

    private void finishCell() {
        finished.add(cell.toString());
        cell.setLength(0);
        state = State.BEGINNING;
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
