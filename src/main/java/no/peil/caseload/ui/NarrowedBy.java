package no.peil.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.peil.caseload.CaseloadDetails;
import no.peil.caseload.CaseloadFilter;
import no.peil.caseload.Chosen;
import no.peil.caseload.Deadlines;
import no.peil.caseload.OwnedBy;
import no.peil.caseload.ProgrammeStarts;
import no.peil.caseload.Within;
import no.peil.common.ui.Dates;

/** What narrows the list besides the chips over it: each with one click to take it away, and one for all of it. */
class NarrowedBy extends Div {

    private static final OwnedBy ANYONE = new OwnedBy.Anyone();

    private final transient DetailLabels labels;
    private final SerializableConsumer<CaseloadFilter> whenChosen;
    private final SerializableConsumer<CaseloadFilter> whenChosenWithoutSearch;
    private final List<NativeButton> buttons = new ArrayList<>();
    private boolean takenAway;

    NarrowedBy(
            DetailLabels labels,
            SerializableConsumer<CaseloadFilter> whenChosen,
            SerializableConsumer<CaseloadFilter> whenChosenWithoutSearch) {
        this.labels = labels;
        this.whenChosen = whenChosen;
        this.whenChosenWithoutSearch = whenChosenWithoutSearch;
        addClassName("row");
    }

    /** Shows what is on; when something has just been taken away, the focus goes to what is left, or else where it is told. */
    void show(CaseloadFilter filter, Map<String, String> colleagues, SerializableRunnable focusElse) {
        removeAll();
        buttons.clear();
        if (!filter.words().isEmpty()) {
            add(getTranslation("caseload.searched", filter.words()), () -> whenChosenWithoutSearch.accept(filter));
        }
        if (filter.owner() instanceof OwnedBy.Colleague colleague) {
            var name = colleagues.getOrDefault(colleague.username(), colleague.username());
            add(getTranslation("caseload.owner.colleague", name), () -> whenChosen.accept(filter.with(ANYONE)));
        }
        var starts = filter.starts();
        if (starts != null) {
            add(inWords(starts), () -> whenChosen.accept(filter.with((ProgrammeStarts) null)));
        }
        var deadlines = filter.deadlines();
        if (deadlines != null) {
            add(inWords(deadlines), () -> whenChosen.accept(filter.with((Deadlines) null)));
        }
        show(filter, filter.details());
        if (buttons.size() > 1) {
            add(takeAllAway(filter));
        }
        setVisible(!buttons.isEmpty());
        if (takenAway) {
            takenAway = false;
            buttons.stream().findFirst().ifPresentOrElse(NativeButton::focus, focusElse::run);
        }
    }

    private void show(CaseloadFilter filter, CaseloadDetails details) {
        details.chosen()
                .forEach((detail, chosen) -> add(
                        labels.chip(detail, chosen),
                        () -> whenChosen.accept(filter.with(details.with(detail, Chosen.ANYTHING)))));
        if (details.age().isOn()) {
            add(labels.ageChip(details.age()), () -> whenChosen.accept(filter.with(details.aged(Within.anything()))));
        }
        if (details.settled().isOn()) {
            add(
                    labels.settledChip(details.settled()),
                    () -> whenChosen.accept(filter.with(details.settledIn(Within.anything()))));
        }
    }

    private void add(String words, SerializableRunnable takeAway) {
        var button = new NativeButton("×", click -> {
            takenAway = true;
            takeAway.run();
        });
        button.addClassName("take-away");
        button.setAriaLabel(getTranslation("caseload.take-away", words));
        var chip = new Span(new Span(words), button);
        chip.addClassName("narrowed-by");
        buttons.add(button);
        add(chip);
    }

    /** The lists and <i>mine</i> stay as they are: their own chips turn them off. */
    private NativeButton takeAllAway(CaseloadFilter filter) {
        var owner = filter.owner() instanceof OwnedBy.Colleague ? ANYONE : filter.owner();
        var button = new NativeButton(getTranslation("filter.clear"), click -> {
            takenAway = true;
            whenChosenWithoutSearch.accept(
                    CaseloadFilter.NONE.with(filter.work()).with(owner));
        });
        button.addClassName("take-all-away");
        return button;
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
