package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonSidePanel;

/** Puts the assessment in short beside the mapping. */
@org.springframework.stereotype.Component
class SummaryPanel implements PersonSidePanel {

    private static final int ORDER = 20;

    private final EligibilityService eligibility;
    private final FactValue values;

    SummaryPanel(EligibilityService eligibility, FactValue values) {
        this.eligibility = eligibility;
        this.values = values;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        return new AssessmentSummary(
                page.once(ExplainedAnswer.class, () -> eligibility.explain(page.person())), page, values);
    }
}
