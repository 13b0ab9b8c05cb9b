package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.WhatWouldChange.Turn;

/** What would change the answer: one fact at a time, the smallest change first, and the answer with it. */
class TurnsPanel extends Panel {

    private static final int MOST = 6;

    private final Optional<SerializableConsumer<Turn>> whenTried;

    /** For reading. */
    TurnsPanel(EligibilityAnswer answer, List<Turn> turns) {
        this(answer, turns, Optional.empty());
    }

    /** With a button for each that puts the change in. */
    TurnsPanel(EligibilityAnswer answer, List<Turn> turns, SerializableConsumer<Turn> whenTried) {
        this(answer, turns, Optional.of(whenTried));
    }

    private TurnsPanel(EligibilityAnswer answer, List<Turn> turns, Optional<SerializableConsumer<Turn>> whenTried) {
        super(I18NProvider.translate("eligibility.turns"));
        this.whenTried = whenTried;
        addClassName("turns");
        var lead = new Paragraph(getTranslation(
                !turns.isEmpty()
                        ? "eligibility.turns.lead"
                        : answer.missing().isEmpty() ? "eligibility.turns.none" : "eligibility.turns.missing"));
        lead.addClassName("secondary");
        add(lead);
        if (!turns.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("divided", "plain-list");
            turns.stream().limit(MOST).map(this::item).forEach(list::add);
            add(list);
        }
    }

    private ListItem item(Turn turn) {
        var change = getTranslation(
                "eligibility.turns.change",
                FactField.label(Keys.of("", turn.fact())),
                turn.from() == null ? getTranslation("eligibility.turns.not-told") : ToldFact.words(turn.from()),
                turn.to() == null ? getTranslation("eligibility.turns.not-happened") : ToldFact.words(turn.to()));
        var answers = new Div(new Span("→ " + Sentences.brief(turn.answer())));
        answers.addClassName("secondary");
        var line = new Div(new Div(new Span(change), answers));
        line.addClassNames("row", "spread", "turn");
        whenTried.ifPresent(tried -> line.add(button(turn, change, tried)));
        return new ListItem(line);
    }

    private Component button(Turn turn, String change, SerializableConsumer<Turn> tried) {
        var button = new Button(getTranslation("what-if.try"), click -> tried.accept(turn));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("what-if.try") + ": " + change);
        return button;
    }
}
