package no.peil.eligibility.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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
        var words = new Div(new Span(
                getTranslation("rule." + assessed.rule(), assessed.arguments().toArray())));
        words.addClassName("words");
        var because = because(assessed, facts, values);
        words.add(because);
        var line = new Div(outcome, words);
        line.addClassName("condition-line");
        add(line);
        if (withParts) {
            because.add(new Span(" · "), lookUp(assessed, facts));
        }
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
        because.add(new Citation(assessed.source()));
        return because;
    }

    private Anchor lookUp(Assessment assessed, ParticipantFacts facts) {
        var address = RuleBookAddress.ofRule(assessed.rule(), facts.evaluatedOn());
        var link =
                new Anchor(address.location().getPathWithQueryParameters(), getTranslation("rule-book.look-up.short"));
        link.addClassName("look-up");
        link.setAriaLabel(getTranslation("rule-book.look-up"));
        return link;
    }

    /** Where one part is enough, only those that came out as the whole did are worth reading at once. */
    private UnorderedList parts(Assessment assessed, ParticipantFacts facts, FactValue values) {
        boolean any = assessed.connective() == Connective.ANY;
        var list = list(
                assessed.parts().stream()
                        .filter(part -> !any || tells(part, assessed))
                        .toList(),
                facts,
                values);
        var how = new ListItem(getTranslation(any ? "eligibility.any-of" : "eligibility.all-of"));
        how.addClassName("connective");
        list.addComponentAsFirst(how);
        var others = assessed.parts().stream()
                .filter(part -> any && !tells(part, assessed))
                .toList();
        if (!others.isEmpty()) {
            var rest =
                    new Details(getTranslation("eligibility.other-ways", others.size()), list(others, facts, values));
            rest.addClassName("other-conditions");
            list.add(new ListItem(rest));
        }
        return list;
    }

    private static UnorderedList list(List<Assessment> parts, ParticipantFacts facts, FactValue values) {
        var list = new UnorderedList();
        list.addClassName("conditions");
        parts.forEach(part -> list.add(new ConditionItem(part, facts, values, true)));
        return list;
    }

    private static boolean tells(Assessment part, Assessment whole) {
        return part.outcome() == whole.outcome() && part.outcome() != Outcome.NOT_MET;
    }

    private static String sign(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not-met";
            case UNKNOWN -> "not-known";
        };
    }
}
