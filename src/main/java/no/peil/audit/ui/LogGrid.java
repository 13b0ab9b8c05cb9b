package no.peil.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.peil.audit.LoggedAction;
import no.peil.common.ui.Dates;
import no.peil.municipality.MunicipalityRegister;

/** The lines of the log, in three columns of two lines each, so that they also fit a phone. */
class LogGrid extends Grid<LoggedAction> {

    private static final String TWO_LINES =
            "<div>${item.first}</div><div style=\"color:var(--ink-2)\">${item.second}</div>";

    private final MunicipalityRegister municipalities;

    LogGrid(MunicipalityRegister municipalities) {
        super(LoggedAction.class, false);
        this.municipalities = municipalities;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setHeight("max(360px, calc(100dvh - 270px))");
        addColumn(LitRenderer.<LoggedAction>of(TWO_LINES)
                        .withProperty("first", line -> Dates.day(line.at()))
                        .withProperty("second", line -> Dates.time(line.at())))
                .setHeader(getTranslation("audit.when"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<LoggedAction>of(TWO_LINES)
                        .withProperty("first", this::name)
                        .withProperty("second", this::position))
                .setHeader(getTranslation("audit.who"))
                .setWidth("8rem")
                .setFlexGrow(1);
        addColumn(LitRenderer.<LoggedAction>of(TWO_LINES)
                        .withProperty("first", this::what)
                        .withProperty("second", this::whose))
                .setHeader(getTranslation("audit.what"))
                .setWidth("8rem")
                .setFlexGrow(2);
    }

    private String name(LoggedAction line) {
        return line.role() == null ? getTranslation("audit.the-person") : line.name();
    }

    private String position(LoggedAction line) {
        return Stream.of(
                        Optional.ofNullable(line.role()).map(role -> getTranslation("role." + role.name())),
                        Optional.ofNullable(line.municipality()).map(municipalities::nameOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String what(LoggedAction line) {
        return getTranslation("audited-action." + line.action().name());
    }

    private String whose(LoggedAction line) {
        return line.person() == null ? "" : getTranslation("audit.person", line.shortPerson());
    }
}
