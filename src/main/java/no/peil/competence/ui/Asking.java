package no.peil.competence.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import no.peil.competence.ItemField;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;
import org.jspecify.annotations.Nullable;

/**
 * In which words the participant is asked: the case worker's, and beside them the participant's own.
 *
 * @param beside null when both speak the case worker's language, or nobody has chosen
 */
record Asking(ParticipantLanguage own, @Nullable ParticipantLanguage beside) implements Serializable {

    /** In the language of the user's screen, and this one beside it. */
    static Asking withBeside(@Nullable ParticipantLanguage beside) {
        var own = ParticipantLanguage.withCode(Words.locale().getLanguage()).orElse(ParticipantLanguage.NB);
        return new Asking(own, own == beside ? null : beside);
    }

    /** Gives a field its question, and above the field the participant's. A field that nobody is asked keeps its label. */
    void put(FieldControl control) {
        var component = control.component();
        var key = "field." + control.field();
        if (component instanceof HasLabel labelled) {
            QuestionTexts.in(own).find(key).ifPresent(labelled::setLabel);
        }
        if (component instanceof HasHelper helped) {
            helped.setHelperComponent(beside == null ? null : beside(control.field(), QuestionTexts.in(beside)));
            component.getElement().getThemeList().add("helper-above-field");
        }
    }

    private static @Nullable Div beside(ItemField field, QuestionTexts texts) {
        var question = texts.find("field." + field).orElse(null);
        if (question == null) {
            return null;
        }
        var words = new Div(new Span(question));
        texts.find("field." + field + ".help").ifPresent(help -> {
            var more = new Span(help);
            more.addClassName("hint");
            words.add(more);
        });
        words.addClassName("asked-beside");
        read(words, texts.language());
        return words;
    }

    /** Sets a text the way its language is read, for the eye and for a screen reader. */
    static void read(Div words, ParticipantLanguage language) {
        words.getElement().setAttribute("lang", language.code());
        words.getElement().setAttribute("dir", language.isRightToLeft() ? "rtl" : "ltr");
    }
}
