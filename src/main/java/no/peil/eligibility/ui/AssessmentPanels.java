package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.WhatWouldChange.Turn;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonPage;

/** The whole assessment: what to find first, then the answer for the programme and for the mapping, each with its tree. */
class AssessmentPanels extends Div {

    AssessmentPanels(ExplainedAnswer explained, List<Turn> turns, PersonPage page, FactValue values) {
        addClassNames("columns", "assessment");
        var answer = explained.answer();
        var panels = new AnswerPanels(explained, values);
        var person = page.person().id();
        var left = new Div();
        left.addClassName("stack");
        RevivedRight.of(explained).ifPresent(left::add);
        if (!answer.missing().isEmpty()) {
            left.add(new MissingFacts(
                    answer.missing(),
                    getTranslation("eligibility.missing.record"),
                    column -> FactNavigation.toRecord(column, person)));
        }
        left.add(panels.programme(), panels.mapping());
        panels.chapter6A().ifPresent(left::add);
        left.add(turns(answer, turns, person));
        var right = new Div(new RightsClock(explained));
        right.addClassName("stack");
        panels.warnings().ifPresent(right::add);
        right.add(panels.guidance(), about(explained));
        add(left, right);
    }

    private Panel turns(EligibilityAnswer answer, List<Turn> turns, ParticipantId person) {
        var panel = new TurnsPanel(answer, turns);
        panel.addToHeader(WhatIfNavigation.toTrial(person));
        return panel;
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
