package no.peil.participant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Notices;
import no.peil.participant.MergeService;
import no.peil.participant.RecentMerge;

/** A merge that can still be undone: of whom, by whom, why and until when. */
class RecentMergeLine extends Div {

    final Button undo = new Button(getTranslation("duplicate.undo"));

    RecentMergeLine(RecentMerge merge, MergeService merges, SerializableRunnable whenUndone) {
        addClassName("duplicate-line");
        var kept = new Anchor(PersonNavigation.path(merge.kept()), merge.keptName());
        kept.addClassName("strong");
        var who = new Div(getTranslation(
                "duplicate.recent.who", merge.byName(), Dates.format(merge.at()), Dates.format(merge.lastDay())));
        who.addClassName("secondary");
        undo.setAriaLabel(getTranslation("duplicate.undo.of", merge.mergedName(), merge.keptName()));
        undo.addClickListener(click -> ask(merge, merges, whenUndone));
        var deeds = new Div(undo);
        deeds.addClassName("row");
        add(
                kept,
                new Span(getTranslation("duplicate.recent.line", merge.mergedName())),
                new Span(merge.reason()),
                who,
                deeds);
    }

    private void ask(RecentMerge merge, MergeService merges, SerializableRunnable whenUndone) {
        Confirm.ask(
                getTranslation("duplicate.undo.question"),
                getTranslation("duplicate.undo.consequence", merge.mergedName(), merge.keptName()),
                getTranslation("duplicate.undo"),
                () -> {
                    try {
                        merges.undo(merge.id());
                        Notices.done("duplicate.undo.done");
                    } catch (Refusal refused) {
                        Notices.refused(refused);
                    }
                    whenUndone.run();
                });
    }
}
