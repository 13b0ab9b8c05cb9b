package no.peil.eligibility.ui;

import static no.peil.law.Statute.INTEGRATION_ACT;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import no.peil.eligibility.ExplainedAnswer;

/** Says that the right holds again because work ended within the two years, and until when (§ 8 fourth paragraph). */
class RevivedRight extends Div {

    private RevivedRight(String sentence) {
        addClassNames("message", "ok", "revived-right");
        add(
                new Span(sentence),
                new Span(" "),
                new Citation(INTEGRATION_ACT.section("8").paragraph(4).sentence(2)));
    }

    /** Nothing when that is not why there is a right. */
    static Optional<RevivedRight> of(ExplainedAnswer explained) {
        return Sentences.revived(explained).map(RevivedRight::new);
    }
}
