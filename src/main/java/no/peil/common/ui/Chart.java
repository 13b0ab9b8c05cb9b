package no.peil.common.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.router.Location;
import java.util.Optional;

/**
 * Bars drawn as SVG in the user's colours. It never stands alone: {@link ChartWithTable} puts the same numbers beneath
 * it in a table, which is also the way in for the keyboard. A click on a bar opens the list behind it.
 */
@Tag("peil-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://charts/peil-chart.js")
class Chart extends Component implements HasSize, HasStyle {

    /** Whether bars stand, lie, or lie on top of each other's end. */
    public enum Shape {
        /** One bar per category, upright. */
        UPRIGHT,
        /** One bar per category, lying: for long names. */
        LYING,
        /** Lying, all series of a category in one bar. */
        STACKED
    }

    private final ChartData data;

    Chart(ChartData data, Shape shape, boolean percent) {
        this.data = data;
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", data.description());
        getElement().setPropertyBean("data", new Drawing(data, shape.name(), percent));
    }

    /** Opens the list behind a bar. */
    @ClientCallable
    void open(int series, int category) {
        if (series < 0
                || series >= data.series().size()
                || category < 0
                || category >= data.categories().size()) {
            return;
        }
        Optional.ofNullable(data.series().get(series).values().get(category).path())
                .map(Location::new)
                .ifPresent(list -> UI.getCurrent().navigate(list.getPath(), list.getQueryParameters()));
    }

    /** What the script draws. */
    record Drawing(ChartData chart, String shape, boolean percent) {}
}
