package no.peil.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import no.peil.common.ui.Dates;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;
import no.peil.competence.RegistrationCode;
import no.peil.competence.SelfRegistration;

/** The code, to show or to print: it is seen here once. The square carries it behind the #, where no server sees it. */
final class CodeDialog extends Dialog {

    private final Paragraph own = new Paragraph();

    CodeDialog(RegistrationCode code, String address, Clock clock) {
        setHeaderTitle(Words.of("competence.self.code.title"));
        addClassName("code-dialog");
        var sheet = new Div();
        sheet.addClassName("code-sheet");
        var letters = new Span(code.grouped());
        letters.addClassName("code-letters");
        var until = LocalDate.now(clock).plusDays(SelfRegistration.DAYS);
        sheet.add(
                own,
                new QrCode(address + "#" + code.value(), Words.of("competence.self.code.square")),
                letters,
                new Paragraph(Words.of("competence.self.code.words", address, Dates.format(until))));
        var language = new Select<ParticipantLanguage>();
        language.setLabel(Words.of("competence.self.code.language"));
        language.setItems(ParticipantLanguage.values());
        language.setItemLabelGenerator(QuestionTexts::nameOf);
        language.addValueChangeListener(change -> speak(change.getValue()));
        language.setValue(ParticipantLanguage.NB);
        add(new Paragraph(Words.of("competence.self.code.once")), language, sheet);
        var print = new Button(
                Words.of("competence.self.code.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        var done = new Button(Words.of("common.close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(print, done);
        setWidth("30rem");
        setCloseOnOutsideClick(false);
    }

    private void speak(ParticipantLanguage language) {
        var texts = QuestionTexts.in(language);
        own.setText(texts.of("ui.title") + ". " + texts.of("ui.about.what"));
        own.getElement().setAttribute("lang", language.code());
        own.getElement().setAttribute("dir", language.isRightToLeft() ? "rtl" : "ltr");
    }
}
