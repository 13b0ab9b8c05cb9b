package no.peil.eligibility.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.eligibility.AssessmentId;
import no.peil.eligibility.EarlierAssessment;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;

/** The stored assessments of a person (<i>Tidligere vurderinger</i>), the newest first, each to be opened. */
class EarlierAssessments extends Panel {

    private static final int SHOWN = 5;

    EarlierAssessments(ParticipantId person, List<EarlierAssessment> earlier) {
        super(I18NProvider.translate("assessment.earlier"));
        if (earlier.isEmpty()) {
            var none = new Div(getTranslation("assessment.earlier.none"));
            none.addClassName("secondary");
            add(none);
            return;
        }
        add(lines(person, earlier.subList(0, Math.min(SHOWN, earlier.size()))));
        if (earlier.size() > SHOWN) {
            add(new Details(
                    getTranslation("assessment.earlier.more", earlier.size() - SHOWN),
                    lines(person, earlier.subList(SHOWN, earlier.size()))));
        }
    }

    /** Where a stored assessment is inside Peil, for links. */
    static String path(ParticipantId person, AssessmentId id) {
        return PersonNavigation.path(person, AssessmentTab.KEY) + "/" + id;
    }

    private static Div lines(ParticipantId person, List<EarlierAssessment> earlier) {
        var lines = new Div();
        lines.addClassName("divided");
        earlier.forEach(one -> lines.add(line(person, one)));
        return lines;
    }

    private static Div line(ParticipantId person, EarlierAssessment one) {
        var open = new Anchor(path(person, one.id()), Dates.format(one.at()));
        open.addClassName("strong");
        var said = new Div(new KeptWords(one.texts()).sentence("programme", one.said("programme")));
        var why = new Div(I18NProvider.translate(Keys.of("assessment.cause.", one.cause())));
        why.addClassName("hint");
        return new Div(open, said, why);
    }
}
