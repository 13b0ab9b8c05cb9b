package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonSidePanel;

/** Puts the rights clock beside the mapping. */
@org.springframework.stereotype.Component
class RightsClockPanel implements PersonSidePanel {

    private static final int ORDER = 10;

    private final EligibilityService eligibility;

    RightsClockPanel(EligibilityService eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        return new RightsClock(page.once(ExplainedAnswer.class, () -> eligibility.explain(page.person())));
    }
}
