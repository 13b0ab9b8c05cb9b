package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.common.ui.Panel;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.participant.ui.PersonNavigation;
import no.peil.participant.ui.PersonPage;

/** The assessment in short: the answer, and the conditions of the right with their signs. */
class AssessmentSummary extends Panel {

    AssessmentSummary(ExplainedAnswer explained, PersonPage page, FactValue values) {
        super(I18NProvider.translate("eligibility.summary"));
        var answer = new Paragraph(Sentences.programme(explained.answer()));
        answer.addClassName("strong");
        add(answer);
        if (explained.answer().programme() != ProgrammeStatus.FORMER_ACT) {
            var conditions = new UnorderedList();
            conditions.addClassNames("conditions", "short");
            explained
                    .explanation()
                    .programme()
                    .getFirst()
                    .parts()
                    .forEach(part -> conditions.add(new ConditionItem(part, explained.facts(), values, false)));
            add(conditions);
        }
        add(new Anchor(
                PersonNavigation.path(page.person().id(), AssessmentTab.KEY),
                getTranslation("eligibility.summary.whole")));
    }
}
