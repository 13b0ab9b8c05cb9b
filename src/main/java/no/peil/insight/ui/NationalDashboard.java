package no.peil.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.caseload.WorkFilter;
import no.peil.common.ui.ChartData;
import no.peil.common.ui.ChartData.Series;
import no.peil.common.ui.ChartData.Value;
import no.peil.common.ui.ChartWithTable;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.insight.NationalInsight;
import no.peil.insight.NationalInsight.OfMunicipality;
import no.peil.insight.Starts;
import no.peil.municipality.MunicipalityRegister;

/** The dashboard of the country: numbers without lists, and none about fewer than five. */
class NationalDashboard extends Div {

    private static final List<WorkFilter> STATUSES =
            List.of(WorkFilter.MUST_MAP, WorkFilter.TO_ASSURE, WorkFilter.DONE);

    private final NationalInsight insight;
    private final MunicipalityRegister municipalities;

    NationalDashboard(NationalInsight insight, MunicipalityRegister municipalities) {
        this.insight = insight;
        this.municipalities = municipalities;
        addClassName("stack");
        var heading = new PageHeading(getTranslation("insight.title"));
        heading.setLead(getTranslation("insight.lead.country"));
        var columns =
                new Div(StartsChart.ofCountry(insight.months()).inPanel(getTranslation("insight.starts")), statuses());
        columns.addClassName("columns");
        add(heading, tiles(), columns, new Panel(getTranslation("insight.municipalities"), table()));
    }

    private Tiles tiles() {
        var tiles = new Tiles();
        tiles.add(
                insight.lastTwelveMonths()
                        .map(starts -> Numbers.percent(starts.share()))
                        .orElse(getTranslation("insight.hidden")),
                insight.lastTwelveMonths()
                        .map(starts -> getTranslation(
                                "insight.tile.mapped", Numbers.format(starts.mapped()), Numbers.format(starts.all())))
                        .orElse(getTranslation("insight.starts")));
        tiles.add(count(WorkFilter.MUST_MAP), getTranslation("insight.tile.must-map"));
        tiles.add(count(WorkFilter.DUE_IN_30), getTranslation("insight.tile.due"));
        tiles.add(count(WorkFilter.OVERDUE), getTranslation("insight.tile.overdue"));
        return tiles;
    }

    private Panel statuses() {
        var data = new ChartData(
                getTranslation("insight.statuses.description.country"),
                getTranslation("insight.status"),
                STATUSES.stream()
                        .map(list -> getTranslation("caseload.list." + list.name()))
                        .toList(),
                List.of(new Series(
                        getTranslation("insight.persons"),
                        STATUSES.stream()
                                .map(list -> insight.count(list)
                                        .map(count -> Value.count(count, null))
                                        .orElseGet(() -> Value.none(getTranslation("insight.few"))))
                                .toList())));
        return ChartWithTable.lyingBars(data).inPanel(getTranslation("insight.statuses"));
    }

    private Component table() {
        if (insight.municipalities().isEmpty()) {
            return new Paragraph(getTranslation("insight.starts.none"));
        }
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation("insight.municipalities.description"));
        table.getHead()
                .add(new NativeTableRow(Stream.of(
                                "insight.municipality",
                                "insight.starts.share",
                                "insight.starts.mapped",
                                "insight.starts.all")
                        .map(this::head)
                        .toArray(Component[]::new)));
        insight.municipalities().forEach(row -> table.getBody().add(row(row)));
        var scroll = new Div(table);
        scroll.addClassName("scroll-x");
        return scroll;
    }

    private NativeTableRow row(OfMunicipality row) {
        var name = new NativeTableHeaderCell(municipalities.nameOf(row.municipality()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell(row, starts -> Numbers.percent(starts.share())),
                cell(row, starts -> Numbers.format(starts.mapped())),
                cell(row, starts -> Numbers.format(starts.all())));
    }

    private NativeTableCell cell(OfMunicipality row, Function<Starts, String> words) {
        var cell = new NativeTableCell(row.starts().map(words).orElse(getTranslation("insight.hidden")));
        cell.addClassName("number");
        return cell;
    }

    private NativeTableHeaderCell head(String key) {
        var head = new NativeTableHeaderCell(getTranslation(key));
        head.getElement().setAttribute("scope", "col");
        head.setClassName("number", !key.equals("insight.municipality"));
        return head;
    }

    private String count(WorkFilter list) {
        return insight.count(list).map(Numbers::format).orElse(getTranslation("insight.few"));
    }
}
