package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.ProgrammeLength;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.law.Assessment;
import no.peil.participant.ui.PersonPage;

/** The whole assessment: what to find first, then the answer for the programme and for the mapping, each with its tree. */
class AssessmentPanels extends Div {

    AssessmentPanels(ExplainedAnswer explained, PersonPage page, FactValue values) {
        addClassNames("columns", "assessment");
        var answer = explained.answer();
        var left = new Div();
        left.addClassName("stack");
        if (!answer.missing().isEmpty()) {
            left.add(new MissingFacts(answer.missing(), page.person().id()));
        }
        left.add(panel("eligibility.programme", Sentences.programme(answer), programme(explained, values)));
        left.add(panel(
                "eligibility.mapping",
                Sentences.mapping(answer),
                tree(List.of(explained.explanation().mapping()), explained, values)));
        var right = new Div(new RightsClock(explained));
        right.addClassName("stack");
        if (!answer.warnings().isEmpty()) {
            right.add(warnings(answer));
        }
        right.add(about(explained));
        add(left, right);
    }

    private Component[] programme(ExplainedAnswer explained, FactValue values) {
        var answer = explained.answer();
        if (answer.programme() == ProgrammeStatus.FORMER_ACT) {
            return new Component[0];
        }
        var tree = tree(explained.explanation().programme(), explained, values);
        return answer.length().goals().isEmpty() && answer.length().maxMonths() == null
                ? new Component[] {tree}
                : new Component[] {length(answer.length()), tree};
    }

    private UnorderedList tree(List<Assessment> assessed, ExplainedAnswer explained, FactValue values) {
        var tree = new UnorderedList();
        tree.addClassNames("conditions", "tree");
        assessed.forEach(one -> tree.add(new ConditionItem(one, explained.facts(), values, true)));
        return tree;
    }

    private Panel panel(String key, String sentence, Component... parts) {
        var answer = new Paragraph(sentence);
        answer.addClassName("answer");
        var panel = new Panel(getTranslation(key), answer);
        panel.add(parts);
        return panel;
    }

    private Div length(ProgrammeLength length) {
        var words = new Div();
        words.addClassName("secondary");
        if (length.maxMonths() != null) {
            var extension = length.extensionMonths();
            words.add(new Div(
                    extension == null || extension == 0
                            ? getTranslation("eligibility.length", length.maxMonths())
                            : getTranslation("eligibility.length.extended", length.maxMonths(), extension)));
        }
        if (!length.goals().isEmpty()) {
            words.add(new Div(getTranslation(
                    "eligibility.goals",
                    length.goals().stream()
                            .map(goal -> getTranslation("end-goal." + goal))
                            .collect(Collectors.joining(", ")))));
        }
        return words;
    }

    private Panel warnings(EligibilityAnswer answer) {
        var list = new UnorderedList();
        list.addClassName("warnings");
        answer.warnings().forEach(warning -> list.add(new ListItem(getTranslation(Keys.of("warning.", warning)))));
        return new Panel(getTranslation("eligibility.warnings"), list);
    }

    private Panel about(ExplainedAnswer explained) {
        return new Panel(
                getTranslation("eligibility.about"),
                new Paragraph(getTranslation("eligibility.about.advice")),
                new Paragraph(getTranslation(
                        "eligibility.about.rules",
                        getTranslation(Keys.of("regime.", explained.answer().regime())),
                        Dates.format(explained.facts().evaluatedOn()))));
    }
}
