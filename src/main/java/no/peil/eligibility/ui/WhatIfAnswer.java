package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.AnswerPeriod;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.WhatWouldChange;
import org.jspecify.annotations.Nullable;

/** The answer to the facts of the form, when it turns and what would change it; and apart, to stand below, why it is so. */
class WhatIfAnswer extends Div {

    final Div status = new Div();
    final Div conditions = new Div();
    private final Div content = new Div();
    private final FactValue values;
    private final SerializableConsumer<String> whenFocused;
    private final FactChange whenTried;
    private @Nullable Map<String, String> before;

    /** Puts a value in the field of a fact. */
    @FunctionalInterface
    interface FactChange extends Serializable {
        void put(String key, @Nullable Object value);
    }

    WhatIfAnswer(FactValue values, SerializableConsumer<String> whenFocused, FactChange whenTried) {
        this.values = values;
        this.whenFocused = whenFocused;
        this.whenTried = whenTried;
        addClassNames("stack", "what-if-answer");
        content.addClassName("stack");
        conditions.addClassName("what-if-columns");
        status.addClassName("what-if-status");
        status.getElement().setAttribute("role", "status");
        add(status, content);
    }

    /** Begins anew: the next answer is compared with none. */
    void forget() {
        before = null;
    }

    void show(ParticipantFacts facts, LawParameters parameters) {
        var explained = ExplainedAnswer.of(facts, parameters);
        var answer = explained.answer();
        var rows = AnswerRows.of(answer);
        AnswerRows.warnings(answer).ifPresent(words -> rows.put("warnings", words));
        var panels = new AnswerPanels(explained, values);
        removeClassName("stale");
        status.removeAll();
        status.add(verdict(answer), told(rows));
        content.removeAll();
        content.add(answer(explained, rows));
        if (!answer.missing().isEmpty()) {
            content.add(new MissingFacts(
                    answer.missing(),
                    getTranslation("what-if.fill-in"),
                    column -> whenFocused.accept(Keys.of("", column))));
        }
        content.add(
                new TurnsPanel(
                        answer,
                        WhatWouldChange.of(facts, parameters),
                        turn -> whenTried.put(Keys.of("", turn.fact()), turn.to())),
                new PeriodsPanel(
                        AnswerPeriod.of(facts, parameters),
                        facts.evaluatedOn(),
                        (LocalDate day) -> whenTried.put(WhatIfForm.DAY, day)));
        conditions.removeAll();
        conditions.add(panels.programmeConditions());
        var beside = new Div(panels.mappingConditions());
        beside.addClassName("stack");
        panels.chapter6A().ifPresent(beside::add);
        conditions.add(beside);
        before = rows;
    }

    /** The answer stays, and says that it is one to earlier facts. */
    void markStale() {
        addClassName("stale");
        status.removeAll();
        status.add(new Span(getTranslation("what-if.stale")));
    }

    private Panel answer(ExplainedAnswer explained, Map<String, String> rows) {
        var panel = new Panel(getTranslation("what-if.answer"));
        var asked = new Span(getTranslation(
                "eligibility.about.rules",
                getTranslation(Keys.of("regime.", explained.answer().regime())),
                Dates.format(explained.facts().evaluatedOn())));
        asked.addClassName("hint");
        RevivedRight.of(explained).ifPresent(panel::add);
        panel.add(new AnswerList(rows, before), new Paragraph(asked));
        return panel;
    }

    private static Span verdict(EligibilityAnswer answer) {
        var verdict = new Span(Sentences.brief(answer));
        verdict.addClassName("strong");
        return verdict;
    }

    private Span told(Map<String, String> rows) {
        if (before == null) {
            return new Span();
        }
        var changed = AnswerRows.changed(before, rows);
        var told = new Span(
                changed.isEmpty() ? getTranslation("what-if.same") : getTranslation("what-if.changed", changed));
        told.addClassName("hint");
        return told;
    }
}
