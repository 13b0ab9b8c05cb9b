package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.caseload.CaseloadCounts;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.Deadlines;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.ProgrammeStarts;
import no.peil.caseload.WorkFilter;
import no.peil.common.ui.ChipRow;
import no.peil.common.ui.Dates;

/**
 * The chips over the list: the named lists, of which one is on or none; whose persons; and, when something else narrows
 * the list, what it is, with one click to take it away.
 */
class CaseloadChips extends Div {

    private static final OwnedBy ANYONE = new OwnedBy.Anyone();
    private static final OwnedBy ME = new OwnedBy.Me();
    private static final OwnedBy NOBODY = new OwnedBy.Nobody();

    final ChipRow<WorkFilter> work;
    final ChipRow<WorkFilter> dates;
    final ChipRow<OwnedBy> owners;
    final Div narrowed = new Div();
    private final SerializableConsumer<CaseloadFilter> whenChosen;
    private CaseloadFilter filter = CaseloadFilter.NONE;

    CaseloadChips(boolean ofImdi, SerializableConsumer<CaseloadFilter> whenChosen) {
        this.whenChosen = whenChosen;
        addClassName("caseload-chips");
        work = lists(WorkFilter.Group.WORK, getTranslation("caseload.chips.work"));
        dates = lists(WorkFilter.Group.DATES, getTranslation("caseload.chips.dates"));
        owners = new ChipRow<>(getTranslation("caseload.chips.owner"), owner -> whenChosen.accept(filter.with(owner)));
        owners.addChip(ANYONE, getTranslation("caseload.owner.anyone"));
        owners.addChip(ME, getTranslation("caseload.owner.mine"));
        owners.addChip(NOBODY, getTranslation("caseload.owner.unowned"));
        owners.setVisible(!ofImdi);
        narrowed.addClassName("row");
        add(owners, dates, work, narrowed);
    }

    /** Shows what is on, and every number. */
    void show(
            CaseloadFilter filter,
            CaseloadCounts counts,
            Map<String, String> colleagues,
            SerializableRunnable endSearch) {
        this.filter = filter;
        for (var lists : List.of(work, dates)) {
            lists.show(Optional.ofNullable(filter.work()).map(List::of).orElse(List.of()));
            lists.showCounts(counts.work());
        }
        work.hideEmpty();
        owners.show(List.of(filter.owner()));
        owners.showCounts(Map.of(ANYONE, counts.anyone(), ME, counts.own(), NOBODY, counts.unowned()));
        narrowed.removeAll();
        if (!filter.words().isEmpty()) {
            narrow(getTranslation("caseload.searched", filter.words()), endSearch);
        }
        if (filter.owner() instanceof OwnedBy.Colleague colleague) {
            var name = colleagues.getOrDefault(colleague.username(), colleague.username());
            narrow(getTranslation("caseload.owner.colleague", name), () -> whenChosen.accept(filter.with(ANYONE)));
        }
        Optional.ofNullable(filter.starts())
                .ifPresent(starts ->
                        narrow(inWords(starts), () -> whenChosen.accept(filter.with((ProgrammeStarts) null))));
        Optional.ofNullable(filter.deadlines())
                .ifPresent(deadlines ->
                        narrow(inWords(deadlines), () -> whenChosen.accept(filter.with((Deadlines) null))));
        narrowed.setVisible(narrowed.getComponentCount() > 0);
    }

    private ChipRow<WorkFilter> lists(WorkFilter.Group group, String name) {
        var row = new ChipRow<WorkFilter>(name, this::choose);
        for (var list : WorkFilter.values()) {
            if (list.group() == group) {
                row.addChip(list, getTranslation("caseload.list." + list));
            }
        }
        return row;
    }

    private void choose(WorkFilter list) {
        whenChosen.accept(filter.with(list == filter.work() ? null : list));
    }

    private void narrow(String words, SerializableRunnable takeAway) {
        var button = new NativeButton("×", click -> takeAway.run());
        button.addClassName("take-away");
        button.setAriaLabel(getTranslation("caseload.take-away", words));
        var chip = new Span(new Span(words), button);
        chip.addClassName("narrowed-by");
        narrowed.add(chip);
    }

    private String inWords(ProgrammeStarts starts) {
        var from = month(starts.from());
        var months =
                starts.from().equals(starts.to()) ? from : getTranslation("caseload.months", from, month(starts.to()));
        var mapped = starts.mappedBefore();
        if (mapped == null) {
            return getTranslation("caseload.starts", months);
        }
        return getTranslation(mapped ? "caseload.starts.mapped" : "caseload.starts.not-mapped", months);
    }

    private String inWords(Deadlines deadlines) {
        return getTranslation(
                "caseload.deadlines." + deadlines.kind(), Dates.format(deadlines.from()), Dates.format(deadlines.to()));
    }

    private static String month(YearMonth month) {
        return Dates.shortMonth(month) + " " + month.getYear();
    }
}
