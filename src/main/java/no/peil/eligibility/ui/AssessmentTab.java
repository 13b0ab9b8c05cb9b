package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import no.peil.eligibility.AssessmentId;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.ExplainedAnswer;
import no.peil.eligibility.StoredAssessmentService;
import no.peil.eligibility.rules.WhatWouldChange;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonTab;

/** The tab <i>Vurdering</i>: what the law says today, and what it was said to say before; the URL says which one is open. */
@org.springframework.stereotype.Component
class AssessmentTab implements PersonTab {

    static final String KEY = "vurdering";
    private static final int ORDER = 20;

    private final EligibilityService eligibility;
    private final StoredAssessmentService stored;
    private final FactValue values;

    AssessmentTab(EligibilityService eligibility, StoredAssessmentService stored, FactValue values) {
        this.eligibility = eligibility;
        this.stored = stored;
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
        var person = page.person().id();
        return page.wanted()
                .flatMap(AssessmentTab::id)
                .flatMap(id -> stored.open(person, id))
                .<Component>map(opened -> new OpenedAssessment(person, opened))
                .orElseGet(() -> today(page));
    }

    private Component today(PersonPage page) {
        var explained = page.once(ExplainedAnswer.class, () -> eligibility.explain(page.person()));
        var turns = WhatWouldChange.of(explained.facts(), explained.parameters());
        var tab = new Div(
                new AssessmentPanels(explained, turns, page, values),
                new EarlierAssessments(
                        page.person().id(), stored.of(page.person().id())));
        tab.addClassName("stack");
        return tab;
    }

    private static Optional<AssessmentId> id(String text) {
        try {
            return Optional.of(AssessmentId.parse(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
