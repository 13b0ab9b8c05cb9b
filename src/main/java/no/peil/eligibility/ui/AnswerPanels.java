package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.ProgrammeStatus;

/** The parts of an explained answer, each on its panel, whosever the facts are. */
final class AnswerPanels {

    private final ExplainedAnswer explained;
    private final FactValue values;

    AnswerPanels(ExplainedAnswer explained, FactValue values) {
        this.explained = explained;
        this.values = values;
    }

    /** The right or the offer, what is open to the person in the programme, and the conditions. */
    Panel programme() {
        var answer = explained.answer();
        var panel = panel("eligibility.programme", Sentences.programme(answer));
        if (answer.programme() != ProgrammeStatus.FORMER_ACT) {
            content().ifPresent(panel::add);
            panel.add(new ConditionTree(explained.explanation().programme(), explained.facts(), values));
        }
        return panel;
    }

    /** Who must map, and the conditions. */
    Panel mapping() {
        return panel(
                "eligibility.mapping",
                Sentences.mapping(explained.answer()),
                new ConditionTree(List.of(explained.explanation().mapping()), explained.facts(), values));
    }

    /** Why the programme is what it is, alone. */
    Panel programmeConditions() {
        return new Panel(
                say("what-if.conditions.programme"),
                new ConditionTree(explained.explanation().programme(), explained.facts(), values));
    }

    /** Why the mapping is what it is, alone. */
    Panel mappingConditions() {
        return new Panel(
                say("what-if.conditions.mapping"),
                new ConditionTree(List.of(explained.explanation().mapping()), explained.facts(), values));
    }

    /** Career guidance (§§ 11, 37 b). */
    Panel guidance() {
        return new Panel(say("eligibility.guidance"), new Paragraph(Sentences.guidance(explained.answer())));
    }

    /** The provisions of chapter 6 A that hold for the person, or may; none where there are none. */
    Optional<Panel> chapter6A() {
        var provisions = explained.explanation().chapter6A();
        return provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        say("eligibility.chapter-6a"), new ConditionTree(provisions, explained.facts(), values)));
    }

    /** What the reader must know beside the answer; none when there is nothing. */
    Optional<Panel> warnings() {
        EligibilityAnswer answer = explained.answer();
        if (answer.warnings().isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("warnings");
        answer.warnings().forEach(warning -> list.add(new ListItem(say(Keys.of("warning.", warning)))));
        return Optional.of(new Panel(say("eligibility.warnings"), list));
    }

    /** Length, goals and work-directed time (§§ 13, 14, 14 a), as far as they are settled. */
    private Optional<Component> content() {
        var sentences = new ArrayList<String>();
        Sentences.length(explained.answer().length()).ifPresent(sentences::add);
        Sentences.goals(explained.answer().length())
                .map(goals -> say("eligibility.goals", goals))
                .ifPresent(sentences::add);
        Sentences.workDirected(explained.answer()).ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var content = new Div();
        content.addClassName("secondary");
        sentences.forEach(sentence -> content.add(new Div(sentence)));
        return Optional.of(content);
    }

    private static Panel panel(String key, String sentence, Component... parts) {
        var answer = new Paragraph(sentence);
        answer.addClassName("answer");
        var panel = new Panel(say(key), answer);
        panel.add(parts);
        return panel;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
