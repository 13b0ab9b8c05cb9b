package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.caseload.CaseloadCounts;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.WorkFilter;
import no.peil.common.ui.ChipRow;

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
    final NarrowedBy narrowed;
    private final transient CaseloadUser user;
    private final SerializableConsumer<CaseloadFilter> whenChosen;
    private CaseloadFilter filter = CaseloadFilter.NONE;

    /**
     * For this reader.
     *
     * @param whenChosenWithoutSearch is told what stays on when the search goes with what is taken away
     */
    CaseloadChips(
            CaseloadUser user,
            SerializableConsumer<CaseloadFilter> whenChosen,
            SerializableConsumer<CaseloadFilter> whenChosenWithoutSearch) {
        this.user = user;
        this.whenChosen = whenChosen;
        narrowed = new NarrowedBy(user.labels(), whenChosen, whenChosenWithoutSearch);
        addClassName("caseload-chips");
        work = lists(WorkFilter.Group.WORK, getTranslation("caseload.chips.work"));
        dates = lists(WorkFilter.Group.DATES, getTranslation("caseload.chips.dates"));
        owners = new ChipRow<>(getTranslation("caseload.chips.owner"), owner -> whenChosen.accept(filter.with(owner)));
        owners.addChip(ANYONE, getTranslation("caseload.owner.anyone"));
        owners.addChip(ME, getTranslation("caseload.owner.mine"));
        owners.addChip(NOBODY, getTranslation("caseload.owner.unowned"));
        owners.setVisible(!user.isOfImdi());
        add(owners, dates, work, narrowed);
    }

    /** Shows what is on, and every number; once nothing narrows any longer, the focus goes where it is told. */
    void show(CaseloadFilter filter, CaseloadCounts counts, SerializableRunnable focusElse) {
        this.filter = filter;
        for (var lists : List.of(work, dates)) {
            lists.show(Optional.ofNullable(filter.work()).map(List::of).orElse(List.of()));
            lists.showCounts(counts.work());
        }
        work.hideEmpty();
        owners.show(List.of(filter.owner()));
        owners.showCounts(Map.of(ANYONE, counts.anyone(), ME, counts.own(), NOBODY, counts.unowned()));
        narrowed.show(filter, user.names(), focusElse);
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
}
