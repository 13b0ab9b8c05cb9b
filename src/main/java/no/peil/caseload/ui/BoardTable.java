package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.peil.caseload.DeadlineBoard;
import no.peil.caseload.DeadlineBoard.Row;
import no.peil.caseload.DeadlineBoard.Week;
import no.peil.common.ui.Numbers;
import org.jspecify.annotations.Nullable;

/** The board where there is room: owners down, weeks across. A cell can be dragged to the row of who shall have its persons. */
class BoardTable extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    private final NativeTable table = new NativeTable();
    private final BoardParts parts;
    private final SerializableFunction<@Nullable String, String> names;

    BoardTable(
            DeadlineBoard board,
            BoardParts parts,
            SerializableFunction<@Nullable String, String> names,
            @Nullable SerializableBiConsumer<BoardCell, String> whenDropped) {
        this.parts = parts;
        this.names = names;
        addClassName("board");
        table.setCaptionText(getTranslation("board.caption"));
        var heads = table.getHead().addRow();
        heads.add(head("col", new Span(getTranslation("caseload.column.OWNER"))));
        heads.add(head("col", new Span(getTranslation("board.broken"))));
        board.weeks().forEach(week -> heads.add(head("col", week(week))));
        board.rows().forEach(row -> {
            var line = line(row, board);
            var owner = row.owner();
            if (whenDropped != null && owner != null) {
                receive(line, owner, whenDropped);
            }
        });
        sums(board);
        add(table);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("board.caption"));
        getElement().setAttribute("tabindex", "0");
    }

    private NativeTableRow line(Row row, DeadlineBoard board) {
        var name = names.apply(row.owner());
        var line = table.getBody().addRow();
        line.add(head("row", parts.owner(row, name, names.apply(row.standIn()))));
        line.addDataCell().add(parts.cell(BoardCell.broken(row, name)));
        for (int week = 0; week < board.weeks().size(); week++) {
            line.addDataCell()
                    .add(parts.cell(BoardCell.of(row, name, board.weeks().get(week), week)));
        }
        return line;
    }

    private static void receive(
            NativeTableRow line, String owner, SerializableBiConsumer<BoardCell, String> whenDropped) {
        var target = DropTarget.create(line);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(BoardCell.class::isInstance)
                .map(BoardCell.class::cast)
                .filter(cell -> !owner.equals(cell.owner()))
                .ifPresent(cell -> whenDropped.accept(cell, owner)));
    }

    private void sums(DeadlineBoard board) {
        var line = table.getFoot().addRow();
        line.add(head("row", new Span(getTranslation("board.sum"))));
        line.addDataCell().add(new Span(Numbers.format(board.broken())));
        for (int week = 0; week < board.weeks().size(); week++) {
            line.addDataCell().add(new Span(Numbers.format(board.due(week))));
        }
    }

    private Div week(Week week) {
        var number = new Span(getTranslation("board.week.short", Integer.toString(BoardCell.number(week))));
        var day = new Span(DAY.format(week.from()));
        day.addClassName("secondary");
        return new Div(number, day);
    }

    private static NativeTableHeaderCell head(String scope, Component content) {
        var head = new NativeTableHeaderCell(content);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
