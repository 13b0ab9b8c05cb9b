package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.peil.competence.Answering;
import no.peil.competence.Opening;
import no.peil.competence.Opening.Opened;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionLanguage;
import no.peil.competence.QuestionTexts;
import org.jspecify.annotations.Nullable;

/** The way in: language, code and birth date. The birth date is the telephone's own date field. */
final class RegisterEntry extends Div {

    private final Answering answering;
    private final String address;
    private final SerializableConsumer<ParticipantLanguage> speak;
    private final SerializableBiConsumer<Opened, ParticipantLanguage> enter;
    private final H1 title = new H1();
    private final Paragraph draft = new Paragraph();
    final TextField code = new TextField();
    private final NativeLabel bornLabel = new NativeLabel();
    private final Span bornHelp = new Span();
    final Input born = new Input();
    final Paragraph trouble = new Paragraph();
    final Button open = new Button();
    private final Div languages = new Div();
    private ParticipantLanguage language;

    RegisterEntry(
            Answering answering,
            String address,
            ParticipantLanguage language,
            SerializableConsumer<ParticipantLanguage> speak,
            SerializableBiConsumer<Opened, ParticipantLanguage> enter) {
        this.answering = answering;
        this.address = address;
        this.language = language;
        this.speak = speak;
        this.enter = enter;
        addClassName("register-entry");
        languages.addClassName("register-languages");
        languages.getElement().setAttribute("role", "group");
        answering.languages().forEach(this::offer);
        code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        code.setWidthFull();
        code.addClassName("register-code");
        born.setType("date");
        code.getElement().setAttribute("spellcheck", "false");
        born.setId("register-born");
        bornLabel.setFor(born);
        bornHelp.addClassName("hint");
        trouble.addClassName("register-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        draft.addClassName("hint");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(click -> tryToOpen());
        var birth = new Div(bornLabel, born, bornHelp);
        birth.addClassName("register-born");
        add(title, languages, draft, code, birth, trouble, open);
        choose(language);
    }

    /** Puts in the code that came with the address. */
    void fill(@Nullable String found) {
        if (found != null && !found.isBlank()) {
            code.setValue(found);
            born.focus();
        }
    }

    private void offer(QuestionLanguage offered) {
        var button = new NativeButton(QuestionTexts.nameOf(offered.language()), click -> choose(offered.language()));
        button.addClassName("outline-button");
        button.getElement().setAttribute("lang", offered.language().code());
        button.getElement().setAttribute("data-language", offered.language().code());
        languages.add(button);
    }

    private void choose(ParticipantLanguage chosen) {
        language = chosen;
        var texts = QuestionTexts.in(chosen);
        title.setText(texts.of("ui.title"));
        languages.getElement().setAttribute("aria-label", texts.of("ui.language"));
        languages
                .getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(
                                        chosen.code().equals(button.getElement().getAttribute("data-language")))));
        draft.setText(texts.of("ui.draft-language"));
        draft.setVisible(answering.languages().stream()
                .anyMatch(offered -> offered.language() == chosen && !offered.approved()));
        code.setLabel(texts.of("ui.code"));
        code.setHelperText(texts.of("ui.code.help"));
        bornLabel.setText(texts.of("ui.birth-date"));
        bornHelp.setText(texts.of("ui.birth-date.help"));
        open.setText(texts.of("ui.open"));
        trouble.setVisible(false);
        speak.accept(chosen);
    }

    private void tryToOpen() {
        var texts = QuestionTexts.in(language);
        switch (answering.open(code.getValue(), birthDate(), address, language)) {
            case Opened opened -> enter.accept(opened, language);
            case Opening.Wrong wrong -> say(texts.of("ui.wrong"));
            case Opening.TooMany many -> say(texts.of("ui.too-many", many.minutes()));
            case Opening.Locked locked -> say(texts.of("ui.code-locked"));
            case Opening.Expired expired -> say(texts.of("ui.expired"));
            case Opening.Sent sent -> say(texts.of("ui.sent"));
        }
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
        open.setEnabled(true);
    }

    private @Nullable LocalDate birthDate() {
        try {
            return LocalDate.parse(born.getValue());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
