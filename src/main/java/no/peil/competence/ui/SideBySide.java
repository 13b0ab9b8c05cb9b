package no.peil.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;
import no.peil.competence.Section;

/** The question of a section in the case worker's language and in the participant's, each set the way it is read. */
final class SideBySide {

    private SideBySide() {}

    static Div of(Section section, Asking asking) {
        var pair = new Div(question(section, asking.own()));
        pair.addClassName("side-by-side");
        if (asking.beside() != null) {
            pair.add(question(section, asking.beside()));
            pair.addClassName("two");
        }
        return pair;
    }

    private static Div question(Section section, ParticipantLanguage language) {
        var texts = QuestionTexts.in(language);
        var asked = new Paragraph(texts.of("section." + section + ".question"));
        asked.addClassName("strong");
        var half = new Div(asked, new Paragraph(texts.of("section." + section + ".help")));
        Asking.read(half, language);
        return half;
    }
}
