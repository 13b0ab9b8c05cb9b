package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.function.Function;
import no.peil.caseload.DeadlineBoard;
import no.peil.caseload.DeadlineBoard.Row;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import org.jspecify.annotations.Nullable;

/** The board for a hand's width: one week after the other, each with the owners who have something due. */
class BoardByWeek extends Div {

    private final BoardParts parts;
    private final SerializableFunction<@Nullable String, String> names;

    BoardByWeek(DeadlineBoard board, BoardParts parts, SerializableFunction<@Nullable String, String> names) {
        this.parts = parts;
        this.names = names;
        addClassNames("stack", "board-by-week");
        add(board, getTranslation("board.broken"), row -> BoardCell.broken(row, names.apply(row.owner())));
        for (int number = 0; number < board.weeks().size(); number++) {
            int at = number;
            var week = board.weeks().get(at);
            add(
                    board,
                    getTranslation(
                            "board.week.days",
                            Integer.toString(BoardCell.number(week)),
                            Dates.format(week.from()),
                            Dates.format(week.to())),
                    row -> BoardCell.of(row, names.apply(row.owner()), week, at));
        }
    }

    private void add(DeadlineBoard board, String heading, Function<Row, BoardCell> cells) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        board.rows().forEach(row -> {
            var cell = cells.apply(row);
            if (!cell.isEmpty()) {
                var line = new Div(
                        parts.owner(row, names.apply(row.owner()), names.apply(row.standIn())), parts.cell(cell));
                line.addClassNames("row", "spread");
                list.add(new ListItem(line));
            }
        });
        if (list.getComponentCount() > 0) {
            add(new Panel(heading, list));
        }
    }
}
