package no.peil.insight.ui;

import static no.peil.caseload.WorkFilter.DONE;
import static no.peil.caseload.WorkFilter.DUE_IN_30;
import static no.peil.caseload.WorkFilter.MUST_MAP;
import static no.peil.caseload.WorkFilter.OVERDUE;
import static no.peil.caseload.WorkFilter.STARTED;
import static no.peil.caseload.WorkFilter.TO_ASSURE;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.WorkFilter;
import no.peil.caseload.ui.CaseloadNavigation;
import no.peil.common.ui.ChartData;
import no.peil.common.ui.ChartData.Series;
import no.peil.common.ui.ChartData.Value;
import no.peil.common.ui.ChartWithTable;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Numbers;
import no.peil.common.ui.PageHeading;
import no.peil.common.ui.Panel;
import no.peil.common.ui.State;
import no.peil.insight.Load;
import no.peil.insight.MunicipalInsight;
import no.peil.insight.Starts;

/** The dashboard of one municipality: every number opens its list. */
class MunicipalDashboard extends Div {

    private static final List<WorkFilter> STATUSES = List.of(MUST_MAP, STARTED, TO_ASSURE, DONE);

    private final MunicipalInsight insight;

    MunicipalDashboard(String municipality, MunicipalInsight insight) {
        this.insight = insight;
        addClassName("stack");
        var heading = new PageHeading(getTranslation("insight.title"));
        heading.setLead(getTranslation("insight.lead", municipality));
        add(heading);
        if (insight.registered() == 0) {
            add(new EmptyState(
                    getTranslation("insight.empty", municipality), getTranslation("insight.empty.what-to-do")));
            return;
        }
        var columns = new Div(starts(), statuses());
        columns.addClassName("columns");
        add(tiles(), columns);
        if (!insight.loads().isEmpty()) {
            add(loads());
        }
    }

    private Tiles tiles() {
        var tiles = new Tiles();
        var starts = insight.lastTwelveMonths();
        var first = insight.months().getFirst().month();
        var last = insight.months().getLast().month();
        tiles.add(
                share(starts),
                getTranslation("insight.tile.mapped", Numbers.format(starts.mapped()), Numbers.format(starts.all())),
                State.NEUTRAL,
                StartsChart.path(first, last, null));
        tiles.add(count(DUE_IN_30), getTranslation("insight.tile.due"), State.NEUTRAL, path(DUE_IN_30));
        tiles.add(
                count(OVERDUE),
                getTranslation("insight.tile.overdue"),
                insight.count(OVERDUE) > 0 ? State.BREACH : State.NEUTRAL,
                path(OVERDUE));
        tiles.add(
                Numbers.format(insight.unowned()),
                getTranslation("insight.tile.unowned"),
                State.NEUTRAL,
                CaseloadNavigation.path(CaseloadFilter.NONE.with(new OwnedBy.Nobody())));
        return tiles;
    }

    private Panel starts() {
        var heading = getTranslation("insight.starts");
        var ever = insight.everStarted();
        if (ever.all() == 0) {
            return new Panel(heading, new Paragraph(getTranslation("insight.starts.none")));
        }
        var last = insight.months().getLast().month();
        var total = new Anchor(
                StartsChart.path(insight.first(), last, null),
                getTranslation(
                        "insight.starts.ever",
                        StartsChart.name(insight.first()),
                        share(ever),
                        Numbers.format(ever.mapped()),
                        Numbers.format(ever.all())));
        return StartsChart.of(insight.months()).inPanel(heading, new Paragraph(total));
    }

    private Panel statuses() {
        var data = new ChartData(
                getTranslation("insight.statuses.description"),
                getTranslation("insight.status"),
                STATUSES.stream()
                        .map(list -> getTranslation("caseload.list." + list.name()))
                        .toList(),
                List.of(new Series(
                        getTranslation("insight.persons"),
                        STATUSES.stream()
                                .map(list -> Value.count(insight.count(list), path(list)))
                                .toList())));
        return ChartWithTable.lyingBars(data).inPanel(getTranslation("insight.statuses"));
    }

    private Panel loads() {
        var loads = insight.loads();
        var chart = ChartWithTable.lyingBars(new ChartData(
                getTranslation("insight.loads.description"),
                getTranslation("insight.case-worker"),
                loads.stream().map(this::name).toList(),
                List.of(new Series(
                        getTranslation("insight.persons"),
                        loads.stream()
                                .map(load -> Value.count(load.persons(), path(load, CaseloadFilter.NONE)))
                                .toList())),
                List.of(
                        new Series(
                                getTranslation("caseload.list.DUE_IN_30"),
                                loads.stream()
                                        .map(load -> Value.count(
                                                load.dueSoon(), path(load, CaseloadFilter.NONE.with(DUE_IN_30))))
                                        .toList()),
                        new Series(
                                getTranslation("caseload.list.OVERDUE"),
                                loads.stream()
                                        .map(load -> Value.count(
                                                load.overdue(), path(load, CaseloadFilter.NONE.with(OVERDUE))))
                                        .toList()))));
        chart.show(true);
        return chart.inPanel(getTranslation("insight.loads"));
    }

    private String name(Load load) {
        var name = load.name();
        return name == null ? getTranslation("insight.nobody") : name;
    }

    private static String path(Load load, CaseloadFilter filter) {
        var username = load.username();
        return CaseloadNavigation.path(
                filter.with(username == null ? new OwnedBy.Nobody() : new OwnedBy.Colleague(username)));
    }

    private static String path(WorkFilter list) {
        return CaseloadNavigation.path(CaseloadFilter.NONE.with(list));
    }

    private String count(WorkFilter list) {
        return Numbers.format(insight.count(list));
    }

    private String share(Starts starts) {
        return starts.all() == 0 ? getTranslation("insight.none") : Numbers.percent(starts.share());
    }
}
