package no.peil.caseload.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import no.peil.caseload.CaseloadOrder;
import no.peil.caseload.CaseloadOrder.By;
import no.peil.caseload.CaseloadRow;
import no.peil.caseload.ui.RowWords.Clock;

/**
 * The lines of the list: columns where there is room, else one card a person with the same facts in the same order. It is
 * drawn by the browser alone, so that a long list costs the server nothing.
 */
class CaseloadGrid extends Grid<CaseloadRow> {

    private static final String CARD = "card";

    private static final String NAME = """
            <a class="person-link" href="${item.path}">${item.name}</a>${item.protection
              ? html` <span class="badge wait">${item.protection}</span>` : null}
            """;

    private static final String CLOCK = """
            <div class="clock">${item.words ? html`<span class="badge ${item.state}">${item.words}</span>` : null}
            <span class="${item.words ? 'secondary' : ''}">${item.day}</span></div>
            """;

    private final transient RowWords words;

    CaseloadGrid(RowWords words, boolean ofImdi) {
        this.words = words;
        addClassName("caseload-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setAriaLabel(getTranslation("caseload.grid"));
        addNameColumn();
        addTextColumn(By.BORN, words::born, "5.6rem");
        addTextColumn(By.PERMIT, words::permit, "6.6rem");
        addTextColumn(By.STATUS, words::status, "7.2rem");
        addTextColumn(By.NEXT_STEP, words::nextStep, "8rem").setFlexGrow(1);
        addClockColumn(By.DEADLINE, words::deadline, "9.4rem").setTooltipGenerator(words::whyDeadline);
        addClockColumn(By.TWO_YEARS, words::twoYears, "6.7rem").setTooltipGenerator(words::whyTwoYears);
        addTextColumn(By.LANGUAGE, words::language, "4.8rem");
        if (ofImdi) {
            addTextColumn(By.MUNICIPALITY, words::municipality, "6.8rem");
        } else {
            addTextColumn(By.OWNER, words::owner, "8.6rem");
        }
        addTextColumn(By.TOUCHED, words::touched, "5.6rem");
        addCardColumn(ofImdi);
        showCards(false);
    }

    /** Cards where there is no room for columns. */
    final void showCards(boolean cards) {
        getColumns().forEach(column -> column.setVisible(cards == CARD.equals(column.getKey())));
        setClassName("cards", cards);
    }

    boolean showsCards() {
        return getColumnByKey(CARD).isVisible();
    }

    /** Shows by which column the list is sorted. */
    void showOrder(CaseloadOrder order) {
        var column = Optional.ofNullable(getColumnByKey(order.by().name()));
        var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(column.map(by -> List.of(new GridSortOrder<>(by, direction))).orElse(List.of()));
    }

    /** Tells by which column the user wants the list sorted; the default order once they want none. */
    void whenSorted(SerializableConsumer<CaseloadOrder> listener) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> new CaseloadOrder(
                                By.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.DESCENDING))
                        .orElse(CaseloadOrder.DEFAULT));
            }
        });
    }

    /** Enter on a line opens the person, without the mouse. */
    void whenOpened(SerializableConsumer<CaseloadRow> listener) {
        getElement()
                .addEventListener("keydown", event -> {
                    var key = event.getEventData().get(ROW_KEY);
                    Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key.asString()))
                            .ifPresent(listener::accept);
                })
                .setFilter(
                        "event.key === 'Enter' && event.composedPath()[0].localName === 'td' && " + ROW_KEY + " !== ''")
                .addEventData(ROW_KEY);
    }

    private static final String ROW_KEY = "(element.getEventContext(event).item || {key: ''}).key";

    private void addNameColumn() {
        addColumn(LitRenderer.<CaseloadRow>of(NAME)
                        .withProperty("path", words::path)
                        .withProperty("name", CaseloadRow::listName)
                        .withProperty("protection", words::protection))
                .setRowHeader(true)
                .setFlexGrow(2);
        name(getColumns().getLast(), By.NAME, "9rem");
    }

    private Column<CaseloadRow> addTextColumn(By by, ValueProvider<CaseloadRow, String> text, String width) {
        return name(addColumn(text), by, width);
    }

    private Column<CaseloadRow> addClockColumn(By by, ValueProvider<CaseloadRow, Clock> clock, String width) {
        var renderer = LitRenderer.<CaseloadRow>of(CLOCK)
                .withProperty("words", row -> clock.apply(row).words())
                .withProperty("state", row -> clock.apply(row).state())
                .withProperty("day", row -> clock.apply(row).day());
        return name(addColumn(renderer), by, width);
    }

    private Column<CaseloadRow> name(Column<CaseloadRow> column, By by, String width) {
        return column.setKey(by.name())
                .setHeader(getTranslation("caseload.column." + by))
                .setSortable(true)
                .setWidth(width)
                .setFlexGrow(column.getFlexGrow() == 2 ? 2 : 0);
    }

    private void addCardColumn(boolean ofImdi) {
        addColumn(RowCard.renderer(words, ofImdi))
                .setKey(CARD)
                .setHeader(getTranslation("caseload.column.NAME"))
                .setFlexGrow(1);
    }
}
