package no.peil.summary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import no.peil.common.ui.Panel;
import no.peil.participant.ui.PersonPage;
import no.peil.participant.ui.PersonSidePanel;
import no.peil.summary.SummaryPdf;
import no.peil.summary.SummaryService;

/** Offers the summary beside the mapping, or says why there is none to offer. */
@org.springframework.stereotype.Component
class SummaryOffer implements PersonSidePanel {

    private static final int ORDER = 30;

    private final SummaryService summaries;
    private final SummaryPdf pdf;
    private final Clock clock;

    SummaryOffer(SummaryService summaries, SummaryPdf pdf, Clock clock) {
        this.summaries = summaries;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create(PersonPage page) {
        var person = page.person().id();
        var button = new Button(
                I18NProvider.translate("summary.button"),
                click -> new SummaryDialog(person, summaries, pdf, clock).open());
        var panel = new Panel(I18NProvider.translate("summary.panel"));
        panel.addClassName("summary-offer");
        panel.addToHeader(button);
        if (!summaries.isPossible(person)) {
            button.setEnabled(false);
            var why = new Span(I18NProvider.translate("summary.nothing-yet"));
            why.addClassName("hint");
            panel.add(why);
        }
        return panel;
    }
}
