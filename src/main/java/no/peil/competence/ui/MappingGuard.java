package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.peil.common.MappingBody;
import no.peil.common.ui.State;
import no.peil.competence.CompetenceRecord;

/** The line that answers whether the person may be mapped: green when they may, red when somebody has. */
final class MappingGuard extends Div {

    private MappingGuard(State state, String words) {
        addClassNames("mapping-guard", state.cssClass());
        getElement().setAttribute("role", "note");
        add(new Span(words));
    }

    static MappingGuard free(String words) {
        return new MappingGuard(State.OK, words);
    }

    static MappingGuard mapped(CompetenceRecord record, Offices offices) {
        return new MappingGuard(State.BREACH, words(record, offices));
    }

    /** § 10 first paragraph speaks of mappings under § 6; IMDi expects the same of every other one. */
    static String words(CompetenceRecord record, Offices offices) {
        var key = record.by() == MappingBody.SETTLEMENT_MUNICIPALITY ? "settled" : "section-6";
        return Words.of("competence.guard." + key, offices.headline(record));
    }
}
