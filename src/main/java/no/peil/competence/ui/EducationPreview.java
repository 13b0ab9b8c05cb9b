package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import no.peil.eligibility.SupposedEducation;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.ui.FactPreview;
import no.peil.participant.ui.PersonPage;

/** What would follow of the education that is about to be recorded among the facts (§§ 13, 14 and 14 a). */
@org.springframework.stereotype.Component
class EducationPreview implements FactPreview {

    private final MappingServices services;

    EducationPreview(MappingServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(PersonPage page, LegalFact fact) {
        return fact instanceof Education told ? follows(page, told) : Optional.empty();
    }

    private Optional<Component> follows(PersonPage page, Education told) {
        var now = services.answer(page);
        if (told.level() == now.facts().education()) {
            return Optional.empty();
        }
        var headline = new Span(Words.of("consequence.if-saved"));
        headline.addClassName("strong");
        var block = new Div(headline);
        block.addClassName("consequence");
        ConsequenceList.of(SupposedEducation.of(now, told.level())).forEach(block::add);
        return Optional.of(block);
    }
}
