package no.peil.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import no.peil.common.ui.Numbers;
import no.peil.intake.ImportedLine;

/** The lines of a list as the preview shows them: columns where there is room, else one card a line. */
class LineGrid extends Grid<ImportedLine> {

    private static final String CARD = "card";

    private static final String STATUS = "<span class=\"badge ${item.state}\">${item.status}</span>";

    private static final String TELLS = """
            <div class="line-tells">${item.tells.map(told => html`<div>${told.column
              ? html`<span class="line-column">${told.column}</span> ` : null}${told.value
              ? html`<q>${told.value}</q> ` : null}<span>${told.sentence}</span></div>`)}</div>
            """;

    private static final String LINE_AS_CARD = """
            <div class="line-card"><div class="row"><strong>${item.row}</strong>
            """ + STATUS + "<span>${item.name}</span></div>" + TELLS + "</div>";

    private final transient LineWords words;

    LineGrid(LineWords words) {
        this.words = words;
        addClassName("line-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("intake.lines"));
        addColumn(line -> Numbers.format(line.row()))
                .setHeader(getTranslation("intake.column.row"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(renderer(STATUS))
                .setHeader(getTranslation("intake.column.status"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(ImportedLine::name)
                .setHeader(getTranslation("intake.column.name"))
                .setWidth("14rem")
                .setFlexGrow(0);
        addColumn(renderer(TELLS))
                .setHeader(getTranslation("intake.column.tells"))
                .setFlexGrow(1);
        addColumn(renderer(LINE_AS_CARD))
                .setKey(CARD)
                .setHeader(getTranslation("intake.column.line"))
                .setFlexGrow(1);
        showCards(false);
    }

    /** Cards where there is no room for columns. */
    final void showCards(boolean cards) {
        getColumns().forEach(column -> column.setVisible(cards == CARD.equals(column.getKey())));
    }

    private LitRenderer<ImportedLine> renderer(String template) {
        return LitRenderer.<ImportedLine>of(template)
                .withProperty("row", line -> Numbers.format(line.row()))
                .withProperty("name", ImportedLine::name)
                .withProperty("state", line -> LineWords.state(line.status()).cssClass())
                .withProperty("status", line -> LineWords.status(line.status()))
                .withProperty("tells", words::tells);
    }
}
