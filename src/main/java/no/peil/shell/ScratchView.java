package no.peil.shell;

import com.vaadin.flow.component.button.*;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.*;
import com.vaadin.flow.component.tabs.*;
import com.vaadin.flow.component.textfield.*;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.*;
import jakarta.annotation.security.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import no.peil.common.ui.*;

@Route("scratch")
@Menu(title = "shell.log-in", order = 1)
@PermitAll
class ScratchView extends Div {
    record P(String name, String born, String ground, String next, String state, String left, String day) {}

    ScratchView() {
        addClassName("page");
        var head = new PageHeading("Min portefølje", new Button("Filtre"), new Button("Eksporter"));
        head.setLead("128 personer i Oslo, 42 hos deg. Det som haster først, står øverst.");
        var chips = new ChipRow<String>("Filtre", x -> Notices.done("shell.theme"));
        for (var c : List.of(
                "Frist innen 30 dager", "Frist brutt", "Må kartlegges", "Til kvalitetssikring", "Uten saksbehandler"))
            chips.addChip(c, c);
        chips.show(List.of("Frist brutt"));
        chips.showCounts(Map.of("Frist brutt", 2, "Må kartlegges", 1117));
        var grid = new Grid<P>();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(LitRenderer.<P>of("<strong>${item.n}</strong>").withProperty("n", P::name))
                .setHeader("Navn");
        grid.addColumn(P::born).setHeader("Født").setSortable(true);
        grid.addColumn(P::ground).setHeader("Grunnlag");
        grid.addColumn(P::next).setHeader("Neste steg");
        grid.addColumn(LitRenderer.<P>of(
                                "<span class=\"badge ${item.s}\">${item.l}</span> <span class=\"hint\">${item.d}</span>")
                        .withProperty("s", P::state)
                        .withProperty("l", P::left)
                        .withProperty("d", P::day))
                .setHeader("Vedtak innen (§ 12)")
                .setAutoWidth(true);
        grid.setItems(
                new P("Hailu, Selam", "14.03.1994", "§ 28", "Kartlegg", "breach", "3 dager over", "18.11.2026"),
                new P("Marchenko, Oksana", "02.09.1988", "§ 34", "Kvalitetssikre", "near", "4 dager", "25.11.2026"),
                new P("Mwamba, Espérance", "08.07.1979", "§ 35", "Finn utdanningsnivå", "ok", "24 dager", "15.12.2026"),
                new P("Rahimi, Farid", "30.01.1991", "kapittel 6", "Venter: tolk", "wait", "27 dager", "18.12.2026"));
        grid.setAllRowsVisible(true);
        var tabs = new Tabs(new Tab("Kartlegging"), new Tab("Vurdering"), new Tab("Merknader 3"));
        var primary = new Button("Kvalitetssikre");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var off = new Button("Ikke nå");
        off.setEnabled(false);
        var boom = new Button("Kræsj", e -> {
            throw new IllegalStateException("hemmelig 14039412345");
        });
        var refuse = new Button("Nekt", e -> {
            throw new no.peil.common.Refusal("access-denied");
        });
        var buttons = new Div(
                primary,
                new Button("Legg til merknad"),
                off,
                boom,
                refuse,
                new Button(
                        "Spør",
                        e -> Confirm.ask(
                                "Overføre personen?",
                                "Personen følger med til Tromsø.",
                                "Overfør",
                                () -> Notices.done("shell.log-out"))));
        buttons.addClassName("row");
        var date = new NorwegianDatePicker("Dato for vedtak");
        date.setId("date");
        var num = new PersonNumberField("DUF-nummer");
        var combo = new ComboBox<String>("Språk");
        combo.setItems("arabisk", "tigrinja");
        var fields = new Div(date, num, combo, new TextArea("Merknad"), new Checkbox("Ingen"));
        fields.addClassNames("row", "fields");
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> Dates.shortMonth(YearMonth.of(2026, m)))
                .toList();
        var shares = ChartWithTable.shares(new ChartData(
                "Kartlagt før programstart, etter måned",
                "Måned",
                months,
                List.of(new ChartData.Series(
                        "Andel",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(m -> m == 4
                                        ? ChartData.Value.none("under 5")
                                        : ChartData.Value.share(.6 + m / 40.0, "scratch?m=" + m))
                                .toList()))));
        var load = ChartWithTable.stackedBars(new ChartData(
                "Personer per saksbehandler",
                "Saksbehandler",
                List.of("Ingrid Solberg", "Karim Haugen", "ingen"),
                List.of(
                        new ChartData.Series(
                                "Frist brutt",
                                State.BREACH,
                                List.of(
                                        ChartData.Value.count(2, "scratch"),
                                        ChartData.Value.count(1, "scratch"),
                                        ChartData.Value.count(4, null))),
                        new ChartData.Series(
                                "På vei",
                                State.OK,
                                List.of(
                                        ChartData.Value.count(12, "scratch"),
                                        ChartData.Value.count(31, "scratch"),
                                        ChartData.Value.count(4, null))))));
        var tile = new Anchor("scratch", "");
        tile.addClassNames("tile", "breach");
        var st = new Span();
        st.getElement().setProperty("innerHTML", "<strong>1 234</strong>");
        tile.add(st, new Span("frister brutt"));
        var tile2 = new Anchor("scratch", "");
        tile2.addClassNames("tile");
        tile2.add(new Span("87 %"), new Span("kartlagt før programstart"));
        var tiles = new Div(tile, tile2);
        tiles.addClassName("tiles");
        var p = new Panel(
                "Kartlegging",
                new Paragraph("Arabisk, morsmål"),
                new Div(
                        StateBadge.question(State.NEAR, "til sikring"),
                        new Text(" "),
                        new StateBadge(State.OK, "sikret"),
                        new Text(" "),
                        new StateBadge(State.NEUTRAL, "sagt av personen")),
                buttons,
                fields);
        p.addToHeader(new StateBadge(State.NEAR, "vedtak innen 9 dager"));
        var cols =
                new Div(new Div(p, new Panel("Lastfordeling", load)), new Panel("Kartlagt før programstart", shares));
        cols.addClassName("columns");
        ((Div) cols.getChildren().findFirst().get()).addClassName("stack");
        add(
                head,
                chips,
                grid,
                tabs,
                tiles,
                cols,
                new EmptyState(
                        "Ingen frister er brutt.",
                        "Du kan bruke tiden på dem som må kartlegges.",
                        new Button("Vis dem som må kartlegges")));
    }

    static class Text extends Span {
        Text(String s) {
            super(s);
        }
    }

    @org.springframework.stereotype.Component
    static class FakeSearch implements GlobalSearch {
        public boolean isOpenToUser() {
            return true;
        }

        public void search(String typed) {
            Notices.done("shell.user-menu", "Søkte", typed);
        }
    }
}
