package no.peil.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import no.peil.competence.ui.RecordAction;
import no.peil.participant.ui.PersonPage;
import no.peil.summary.SummaryPdf;
import no.peil.summary.SummaryService;

/** Offers the summary beside the heading of a mapping. */
@org.springframework.stereotype.Component
class SummaryAction implements RecordAction {

    private final SummaryService summaries;
    private final SummaryPdf pdf;
    private final Clock clock;

    SummaryAction(SummaryService summaries, SummaryPdf pdf, Clock clock) {
        this.summaries = summaries;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Override
    public Component create(PersonPage page) {
        return new Button(
                I18NProvider.translate("summary.button"),
                click -> new SummaryDialog(page.person().id(), summaries, pdf, clock).open());
    }
}
