package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import no.peil.eligibility.EligibilityService;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonTab;

/** The tab <i>Vurdering</i>. */
@org.springframework.stereotype.Component
class AssessmentTab implements PersonTab {

    static final String KEY = "vurdering";
    private static final int ORDER = 20;

    private final EligibilityService eligibility;
    private final FactValue values;

    AssessmentTab(EligibilityService eligibility, FactValue values) {
        this.eligibility = eligibility;
        this.values = values;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        return new AssessmentPanels(eligibility.explain(page.person()), page, values);
    }
}
