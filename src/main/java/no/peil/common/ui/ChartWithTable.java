package no.peil.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.peil.common.ui.ChartData.Value;

/** A chart and, one click away, the same numbers as a table. Every number with a list behind it is a link to it. */
public class ChartWithTable extends Div {

    private final Div scroll = new Div();
    private final Button toggle = new Button();
    private final Chart chart;

    /** Upright bars of counts, one group per category. */
    public static ChartWithTable bars(ChartData data) {
        return new ChartWithTable(data, Chart.Shape.UPRIGHT, false);
    }

    /** Upright bars of shares, from 0 to 100 %. */
    public static ChartWithTable shares(ChartData data) {
        return new ChartWithTable(data, Chart.Shape.UPRIGHT, true);
    }

    /** Lying bars: for categories with long names, such as case workers and statuses. */
    public static ChartWithTable lyingBars(ChartData data) {
        return new ChartWithTable(data, Chart.Shape.LYING, false);
    }

    /** Lying bars where the series of a category lie end to end. */
    public static ChartWithTable stackedBars(ChartData data) {
        return new ChartWithTable(data, Chart.Shape.STACKED, false);
    }

    private ChartWithTable(ChartData data, Chart.Shape shape, boolean percent) {
        addClassName("chart-with-table");
        chart = new Chart(data, shape, percent);
        if (shape != Chart.Shape.UPRIGHT) {
            chart.setHeight(56 + 36 * data.categories().size(), Unit.PIXELS);
        }
        scroll.addClassName("scroll-x");
        scroll.add(table(data));
        toggle.addThemeVariants(ButtonVariant.LUMO_SMALL);
        toggle.addClickListener(click -> show(!isTableShown()));
        add(toggle, chart, scroll);
        show(false);
    }

    /** The chart in a panel of its own, with the switch to the table beside the title. */
    public Panel inPanel(String heading) {
        var panel = new Panel(heading, this);
        panel.addToHeader(toggle);
        return panel;
    }

    /** Shows the table instead of the chart, or the other way around. */
    public final void show(boolean table) {
        scroll.setVisible(table);
        chart.setVisible(!table);
        toggle.setText(I18NProvider.translate(table ? "common.chart.as-chart" : "common.chart.as-table"));
    }

    /** This chart in a panel of its own, with the change between chart and table beside the title. */
    public Panel inPanel(String heading, Component... beneath) {
        var panel = new Panel(heading, this);
        panel.addToHeader(toggle);
        panel.add(beneath);
        return panel;
    }

    /** Whether the numbers stand as a table now. */
    public boolean isTableShown() {
        return scroll.isVisible();
    }

    private static NativeTable table(ChartData data) {
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(data.description());
        var head = new NativeTableRow(columnHead(data.categoryHeading(), false));
        data.columns().forEach(series -> head.add(columnHead(series.name(), true)));
        table.getHead().add(head);
        for (int category = 0; category < data.categories().size(); category++) {
            int index = category;
            table.getBody()
                    .add(row(
                            data.categories().get(category),
                            data.columns().stream()
                                    .map(series -> series.values().get(index))
                                    .toList()));
        }
        return table;
    }

    private static NativeTableRow row(String category, List<Value> values) {
        var name = new NativeTableHeaderCell(category);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (var value : values) {
            var cell = new NativeTableCell(words(value));
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }

    private static Component words(Value value) {
        var path = value.path();
        return path == null ? new Text(value.words()) : new Anchor(path, value.words());
    }

    private static NativeTableHeaderCell columnHead(String name, boolean number) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", number);
        return head;
    }
}
