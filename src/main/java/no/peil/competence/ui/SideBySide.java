package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;
import no.peil.competence.Section;

/** The question of a section in the case worker's language and in the participant's, each set the way it is read. */
final class SideBySide {

    private SideBySide() {}

    static Div of(Section section, ParticipantLanguage participants) {
        var pair = new Div(
                question(section, QuestionTexts.in(ofTheUser(Words.locale()))),
                question(section, QuestionTexts.in(participants)));
        pair.addClassName("side-by-side");
        return pair;
    }

    private static Div question(Section section, QuestionTexts texts) {
        var asked = new Span(texts.of("section." + section + ".question"));
        asked.addClassName("strong");
        var half = new Div(asked, new Paragraph(texts.of("section." + section + ".help")));
        half.getElement().setAttribute("lang", texts.language().code());
        half.getElement().setAttribute("dir", texts.language().isRightToLeft() ? "rtl" : "ltr");
        return half;
    }

    private static ParticipantLanguage ofTheUser(Locale locale) {
        return ParticipantLanguage.withCode(locale.getLanguage()).orElse(ParticipantLanguage.NB);
    }
}
