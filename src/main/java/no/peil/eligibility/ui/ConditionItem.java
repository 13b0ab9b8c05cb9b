package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.law.Assessment;
import no.peil.law.Assessment.Connective;
import no.peil.law.Outcome;

/** A condition as it came out: sign and word, the condition, the fact it saw and the paragraph; and what it is made of. */
class ConditionItem extends ListItem {

    ConditionItem(Assessment assessed, ParticipantFacts facts, FactValue values, boolean withParts) {
        addClassNames("condition", sign(assessed.outcome()));
        var outcome = new Span(getTranslation(Keys.of("eligibility.outcome.", assessed.outcome())));
        outcome.addClassName("outcome");
        var words = new Div(new Span(getTranslation("rule." + assessed.rule())));
        words.addClassName("words");
        words.add(because(assessed, facts, values));
        var line = new Div(outcome, words);
        line.addClassName("condition-line");
        add(line);
        if (withParts && !assessed.parts().isEmpty()) {
            add(parts(assessed, facts, values));
        }
    }

    private Div because(Assessment assessed, ParticipantFacts facts, FactValue values) {
        var because = new Div();
        because.addClassName("hint");
        var used = assessed.used();
        if (used != null) {
            because.add(new Span(values.of(used, facts)), new Span(" · "));
        }
        because.add(new Anchor(assessed.source().url(), assessed.source().cited(), AnchorTarget.BLANK));
        return because;
    }

    private UnorderedList parts(Assessment assessed, ParticipantFacts facts, FactValue values) {
        var list = new UnorderedList();
        list.addClassName("conditions");
        var how = new ListItem(
                getTranslation(assessed.connective() == Connective.ANY ? "eligibility.any-of" : "eligibility.all-of"));
        how.addClassName("connective");
        list.add(how);
        assessed.parts().forEach(part -> list.add(new ConditionItem(part, facts, values, true)));
        return list;
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not-met";
            case UNKNOWN -> "not-known";
        };
    }
}
