package no.peil.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.peil.common.ui.ChipRow;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.Numbers;
import no.peil.intake.ImportService;
import no.peil.intake.ImportedList;
import no.peil.intake.LineStatus;

/** The second step: what each line would do, and whether to store the lines without errors or nothing. */
class PreviewPanel extends Div {

    final Button store = new Button();
    final Button discard = new Button();
    final Button another = new Button();
    final Anchor errorLines = new Anchor();
    final ChipRow<LineStatus> chips;
    final LineGrid grid;
    private final transient ImportService imports;
    private final Span summary = new Span();
    private final Paragraph unknownColumns = new Paragraph();
    private final Div emptiness = new Div();

    PreviewPanel(ImportService imports, LineWords words, SerializableConsumer<LineStatus> whenFiltered) {
        this.imports = imports;
        addClassNames("stack", "import-preview");
        chips = new ChipRow<>(getTranslation("intake.chips"), whenFiltered);
        for (var status : LineStatus.values()) {
            chips.addChip(status, LineWords.status(status));
        }
        grid = new LineGrid(words);
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard.setText(getTranslation("intake.discard"));
        another.setText(getTranslation("intake.another"));
        errorLines.setText(getTranslation("intake.error-lines"));
        errorLines.getElement().setAttribute("download", true);
        summary.addClassName("strong");
        summary.getElement().setAttribute("role", "status");
        unknownColumns.addClassName("secondary");
        var actions = new Div(store, discard, another, errorLines);
        actions.addClassName("row");
        var head = new Div(summary, actions);
        head.addClassNames("row", "spread");
        add(head, unknownColumns, chips, grid, emptiness);
        setVisible(false);
    }

    /** Shows a list, all lines or those of one status. */
    void show(ImportedList list, Set<LineStatus> wanted) {
        var statuses = wanted.isEmpty() ? EnumSet.allOf(LineStatus.class) : wanted;
        int size = statuses.stream().mapToInt(list::count).sum();
        int errors = list.count(LineStatus.ERROR);
        summary.setText(getTranslation(list.stored() ? "intake.stored" : "intake.previewed", counts(list)));
        unknownColumns.setText(getTranslation("intake.unknown-columns", String.join(", ", list.unknownColumns())));
        unknownColumns.setVisible(!list.unknownColumns().isEmpty());
        store.setText(getTranslation("intake.store", Numbers.format(list.lines() - errors)));
        store.setVisible(!list.stored() && list.lines() > errors);
        discard.setVisible(!list.stored());
        another.setVisible(list.stored());
        errorLines.setVisible(errors > 0);
        errorLines.setHref(download(list));
        chips.show(wanted);
        chips.showCounts(list.totals());
        hideEmptyChips(list);
        grid.setItems(
                page -> imports.lines(list.id(), statuses, page.getOffset(), page.getLimit()).stream(), page -> size);
        grid.setVisible(size > 0);
        emptiness.removeAll();
        if (list.lines() == 0) {
            emptiness.add(new EmptyState(getTranslation("intake.empty"), getTranslation("intake.empty.what-to-do")));
        }
        setVisible(true);
    }

    void setBusy(boolean busy) {
        Stream.of(store, discard).forEach(button -> button.setEnabled(!busy));
    }

    private void hideEmptyChips(ImportedList list) {
        for (var status : LineStatus.values()) {
            chips.chip(status).setVisible(list.count(status) > 0);
        }
    }

    private String counts(ImportedList list) {
        var counts = new ArrayList<String>();
        for (var status : List.of(
                LineStatus.NEW,
                LineStatus.CHANGED,
                LineStatus.UNCHANGED,
                LineStatus.WARNING,
                LineStatus.TRANSFER,
                LineStatus.ERROR)) {
            int lines = list.count(status);
            if (lines > 0) {
                counts.add(getTranslation("intake.count." + status, Numbers.format(lines)));
            }
        }
        return counts.isEmpty() ? getTranslation("intake.count.none") : String.join(", ", counts);
    }

    private DownloadHandler download(ImportedList list) {
        var locale = getLocale();
        return event -> {
            event.setFileName(getTranslation(locale, "intake.error-lines.file"));
            event.setContentType("text/csv;charset=utf-8");
            try (var output = event.getOutputStream()) {
                imports.writeErrorLines(list.id(), locale, output);
            }
        };
    }
}
