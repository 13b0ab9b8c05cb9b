package no.peil.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.peil.common.ui.Dates;
import no.peil.competence.rules.ConversationFacts;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.competence.rules.InterpretingAct;
import no.peil.law.Assessment;
import no.peil.law.Outcome;
import no.peil.law.Rule;

/** What tolkeloven says of the conversation as it is being filled in, and why. Silent as long as there is nothing to say. */
final class InterpretingAdvice extends Div {

    InterpretingAdvice() {
        addClassName("interpreting-advice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void read(ConversationFacts facts) {
        removeAll();
        switch (facts.assistance()) {
            case INTERPRETER -> {
                if (facts.level() == InterpreterLevel.NOT_QUALIFIED) {
                    notQualified(facts);
                }
            }
            case COMMON_LANGUAGE -> {
                var required = InterpretingAct.REQUIRED.outcome(facts);
                setClassName("quiet", required == Outcome.NOT_MET);
                say("required." + required, InterpretingAct.REQUIRED, facts);
            }
            case OTHER_ADULT -> notQualified(facts);
            case CHILD -> {
                setClassName("quiet", false);
                say("child", InterpretingAct.NO_CHILD, facts);
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void notQualified(ConversationFacts facts) {
        setClassName("quiet", false);
        say(
                facts.heldOn().isBefore(InterpretingAct.QUALIFIED_FROM) ? "dispensation" : "not-qualified",
                InterpretingAct.QUALIFIED,
                facts);
    }

    private void say(String advice, Rule<ConversationFacts> rule, ConversationFacts facts) {
        var sentence = Words.of(
                "interpreting-act.advice." + advice, Dates.format(InterpretingAct.QUALIFIED_FROM.minusDays(1)));
        var why = new UnorderedList();
        conditions(rule.assess(facts)).forEach(condition -> why.add(line(condition)));
        add(
                new Span(new Span(sentence + " "), new LawLink(rule.source())),
                new Details(Words.of("interpreting-act.how"), why));
    }

    private static Stream<Assessment> conditions(Assessment whole) {
        return whole.parts().isEmpty()
                ? Stream.of(whole)
                : whole.parts().stream().flatMap(InterpretingAdvice::conditions);
    }

    private static ListItem line(Assessment condition) {
        var arguments = condition.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? Dates.format(day) : argument)
                .toArray();
        var outcome = new Span(Words.of("interpreting-act.outcome." + condition.outcome()));
        outcome.addClassName("strong");
        return new ListItem(
                new Span(Words.of("interpreting-act." + condition.rule(), arguments) + ": "),
                outcome,
                new Span(" ("),
                new LawLink(condition.source()),
                new Span(")"));
    }
}
