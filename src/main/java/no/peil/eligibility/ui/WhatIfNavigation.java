package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;

/** The ways between a person's assessment and the trial of the rules with their facts. */
final class WhatIfNavigation {

    static final String ROUTE = "prov-regelverket";
    static final String PERSON = "personId";

    private WhatIfNavigation() {}

    /** From the assessment to the trial. */
    static Anchor toTrial(ParticipantId person) {
        return new Anchor(ROUTE + "/" + person, I18NProvider.translate("what-if.with-this-person"));
    }

    /** From the trial to the assessment. */
    static Anchor back(ParticipantId person) {
        return new Anchor(
                PersonNavigation.path(person, AssessmentTab.KEY), I18NProvider.translate("what-if.back-to-person"));
    }
}
