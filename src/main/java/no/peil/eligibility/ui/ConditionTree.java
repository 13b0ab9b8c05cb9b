package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.law.Assessment;

/** Rules as they came out for somebody, each with all that it is made of. */
class ConditionTree extends UnorderedList {

    ConditionTree(List<Assessment> assessed, ParticipantFacts facts, FactValue values) {
        addClassNames("conditions", "tree");
        assessed.forEach(one -> add(new ConditionItem(one, facts, values, true)));
    }
}
