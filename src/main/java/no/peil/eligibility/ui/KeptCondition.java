package no.peil.eligibility.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.peil.law.Assessment;
import no.peil.law.Assessment.Connective;
import no.peil.law.Outcome;

/** A condition of a stored assessment, with all that it was made of, in the words of its time. */
class KeptCondition extends ListItem {

    private KeptCondition(Assessment assessed, KeptWords words) {
        addClassNames(
                "condition",
                switch (assessed.outcome()) {
                    case MET -> "met";
                    case NOT_MET -> "not-met";
                    case UNKNOWN -> "not-known";
                });
        var outcome = new Span(getTranslation(Keys.of("eligibility.outcome.", assessed.outcome())));
        outcome.addClassName("outcome");
        var told = new Div(new Span(words.rule(assessed.rule(), assessed.arguments())));
        told.addClassName("words");
        told.add(because(assessed, words));
        var line = new Div(outcome, told);
        line.addClassName("condition-line");
        add(line);
        if (!assessed.parts().isEmpty()) {
            add(parts(assessed, words));
        }
    }

    /** Where one part was enough, those that were not what decided are folded away. */
    private UnorderedList parts(Assessment assessed, KeptWords words) {
        boolean any = assessed.connective() == Connective.ANY;
        var telling = assessed.parts().stream()
                .filter(part -> !any || tells(part, assessed))
                .toList();
        var others = assessed.parts().stream()
                .filter(part -> any && !tells(part, assessed))
                .toList();
        var parts = list(telling, words);
        var how = new ListItem(getTranslation(any ? "eligibility.any-of" : "eligibility.all-of"));
        how.addClassName("connective");
        parts.addComponentAsFirst(how);
        if (!others.isEmpty()) {
            var rest = new Details(getTranslation("eligibility.other-ways", others.size()), list(others, words));
            rest.addClassName("other-conditions");
            parts.add(new ListItem(rest));
        }
        return parts;
    }

    private static boolean tells(Assessment part, Assessment whole) {
        return part.outcome() == whole.outcome() && part.outcome() != Outcome.NOT_MET;
    }

    /** Conditions, each with its parts. */
    static UnorderedList list(List<Assessment> conditions, KeptWords words) {
        var list = new UnorderedList();
        list.addClassName("conditions");
        conditions.forEach(condition -> list.add(new KeptCondition(condition, words)));
        return list;
    }

    private static Div because(Assessment assessed, KeptWords words) {
        var because = new Div();
        because.addClassName("hint");
        var used = assessed.used();
        if (used != null) {
            because.add(new Span(words.fact(used.key(), used.value())), new Span(" · "));
        }
        because.add(new Citation(assessed.source()));
        return because;
    }
}
