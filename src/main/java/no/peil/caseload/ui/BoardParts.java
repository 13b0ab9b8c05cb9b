package no.peil.caseload.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import no.peil.caseload.DeadlineBoard.Row;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of the board, the same in the table and by week.
 *
 * @param handOn opens a cell's persons to give them to somebody; null for whoever may only look
 */
record BoardParts(@Nullable SerializableConsumer<BoardCell> handOn) implements Serializable {

    /** The numbers of a cell, each leading to its list, and the way to give its persons to somebody else. */
    Div cell(BoardCell cell) {
        var numbers = new Div();
        numbers.addClassName("board-cell");
        if (cell.isEmpty()) {
            return numbers;
        }
        if (cell.due() > 0) {
            var link = new Anchor(CaseloadNavigation.path(cell.listOfDue()), Numbers.format(cell.due()));
            link.addClassName("due");
            if (cell.week() == null) {
                link.addClassNames("badge", State.BREACH.cssClass());
            }
            name(link, "board.cell.due", cell, cell.due());
            numbers.add(link);
        }
        if (cell.twoYears() > 0) {
            cell.listOfTwoYears().ifPresent(list -> {
                var link = new Anchor(
                        CaseloadNavigation.path(list),
                        translate("board.two-years.short", Numbers.format(cell.twoYears())));
                link.addClassName("two-years");
                name(link, "board.cell.two-years", cell, cell.twoYears());
                numbers.add(link);
            });
        }
        if (handOn != null) {
            numbers.add(menu(cell, handOn));
            DragSource.create(numbers).setDragData(cell);
        }
        return numbers;
    }

    private static Button menu(BoardCell cell, SerializableConsumer<BoardCell> handOn) {
        var menu = new Button("⋯", click -> handOn.accept(cell));
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        menu.setAriaLabel(translate("board.hand-on.of", cell.ownerName(), cell.when()));
        menu.setTooltipText(translate("board.hand-on"));
        return menu;
    }

    private static void name(Anchor link, String key, BoardCell cell, long count) {
        link.setAriaLabel(translate(key, Numbers.format(count), cell.ownerName(), cell.when()));
    }

    /** Whose the row is, and whether they are away. */
    Component owner(Row row, String name, String standIn) {
        var who = new Div(new Span(name));
        who.addClassName("board-owner");
        var until = row.awayUntil();
        if (until != null) {
            who.add(new StateBadge(State.WAIT, translate("board.away", Dates.format(until), standIn)));
        }
        return who;
    }
}
