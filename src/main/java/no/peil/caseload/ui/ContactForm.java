package no.peil.caseload.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.peil.caseload.ContactChannel;
import no.peil.caseload.ContactDetails;
import no.peil.caseload.ContactResult;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.competence.ui.RemarkHintList;
import org.jspecify.annotations.Nullable;

/** The fields of an attempt to reach a person. What is lacking is said at the field that lacks it. */
final class ContactForm extends Div {

    private static final int MILLISECONDS = 700;

    final RadioButtonGroup<ContactChannel> channel = new RadioButtonGroup<>(getTranslation("contact.channel"));
    final RadioButtonGroup<ContactResult> result = new RadioButtonGroup<>(getTranslation("contact.result"));
    final NorwegianDatePicker day = new NorwegianDatePicker(getTranslation("contact.day"));
    final TimePicker time = new TimePicker(getTranslation("contact.time"));
    final ComboBox<Language> language = new ComboBox<>(getTranslation("contact.language"));
    final Checkbox interpreter = new Checkbox(getTranslation("contact.interpreter"));
    final TextArea note = new TextArea(getTranslation("contact.note"));
    private boolean whole;

    /**
     * An empty form.
     *
     * @param interpreterLanguage of the person; null when nobody knows
     * @param whenTyped hears the note as it is written
     */
    ContactForm(@Nullable String interpreterLanguage, SerializableConsumer<String> whenTyped) {
        addClassName("contact-form");
        channel.setItems(ContactChannel.values());
        channel.setItemLabelGenerator(ContactWords::of);
        channel.setRequiredIndicatorVisible(true);
        channel.addValueChangeListener(change -> channel.setInvalid(false));
        result.setItems(ContactResult.values());
        result.setItemLabelGenerator(ContactWords::of);
        result.setRequiredIndicatorVisible(true);
        result.addValueChangeListener(change -> result.setInvalid(false));
        day.setTooLateMessage(getTranslation("error.contact.in-the-future"));
        day.setTooEarlyMessage(getTranslation("error.contact.too-long-ago"));
        day.setRequiredIndicatorVisible(true);
        day.setWidth("10rem");
        day.addValueChangeListener(change -> time.setInvalid(false));
        time.setLocale(Locale.forLanguageTag("nb"));
        time.setStep(Duration.ofMinutes(15));
        time.setAutoOpen(false);
        time.setRequiredIndicatorVisible(true);
        time.setWidth("7.5rem");
        language.setItems(Languages.all().stream()
                .sorted(Comparator.comparing(spoken -> spoken.displayName(ContactWords.locale())))
                .toList());
        language.setItemLabelGenerator(spoken -> spoken.displayName(ContactWords.locale()));
        language.setClearButtonVisible(true);
        language.setWidth("10rem");
        language.addValueChangeListener(change -> language.setInvalid(false));
        if (interpreterLanguage != null) {
            language.setHelperText(getTranslation("contact.language.hint", ContactWords.language(interpreterLanguage)));
        }
        var hints = new RemarkHintList();
        note.setHelperText(getTranslation("contact.note.help"));
        note.setMaxLength(ContactDetails.LONGEST_NOTE);
        note.setMinRows(2);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.TIMEOUT);
        note.setValueChangeTimeout(MILLISECONDS);
        note.addValueChangeListener(change -> {
            hints.read(change.getValue());
            if (change.isFromClient()) {
                whenTyped.accept(change.getValue());
            }
        });
        var more = new Div(day, time, language, interpreter);
        more.addClassNames("row", "fields");
        add(channel, result, more, note, hints);
    }

    /** Empties it for the next attempt: now, and nothing chosen. */
    void begin(LocalDateTime now, String draft) {
        limit(now);
        channel.clear();
        result.clear();
        language.clear();
        interpreter.clear();
        at(now);
        note.setValue(draft);
        forgive();
    }

    /** Shows an attempt, to be corrected. */
    void show(ContactDetails details, LocalDateTime now, String draft) {
        limit(now);
        channel.setValue(details.channel());
        result.setValue(details.result());
        language.setValue(Optional.ofNullable(details.language())
                .flatMap(Languages::withCode)
                .orElse(null));
        interpreter.setValue(details.interpreter());
        at(details.at());
        note.setValue(draft.isEmpty() ? details.note() : draft);
        forgive();
    }

    /** What the fields hold; empty, and said at the fields, when something lacks. The first that does gets the keyboard. */
    Optional<ContactDetails> edited(LocalDateTime now) {
        limit(now);
        whole = true;
        tell(channel, "error.contact.channel-missing", channel.isEmpty());
        tell(result, "error.contact.result-missing", result.isEmpty());
        if (day.isEmpty()) {
            tell(day, "error.contact.day-missing", true);
        } else if (day.isInvalid()) {
            if (whole) {
                focus(day);
            }
            whole = false;
        }
        tell(time, "error.contact.time-missing", time.isEmpty());
        tell(language, "error.contact.language-missing", language.isEmpty() && interpreter.getValue());
        if (!whole) {
            return Optional.empty();
        }
        var at = day.getValue().atTime(time.getValue());
        tell(time, "error.contact.in-the-future", at.isAfter(now));
        return whole ? Optional.of(details(at)) : Optional.empty();
    }

    private ContactDetails details(LocalDateTime at) {
        return new ContactDetails(
                at,
                Objects.requireNonNull(channel.getValue()),
                language.getOptionalValue().map(Language::code).orElse(null),
                interpreter.getValue(),
                Objects.requireNonNull(result.getValue()),
                note.getValue());
    }

    private void limit(LocalDateTime now) {
        day.setMax(now.toLocalDate());
        day.setMin(now.toLocalDate().minusYears(5));
    }

    private void at(LocalDateTime when) {
        day.setValue(when.toLocalDate());
        time.setValue(when.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private void forgive() {
        channel.setInvalid(false);
        result.setInvalid(false);
        time.setInvalid(false);
        language.setInvalid(false);
    }

    /** Leads the keyboard to the first field. */
    void focus() {
        focus(channel);
    }

    /** A group of radio buttons takes the keyboard only at one of them. */
    static void focus(HasElement field) {
        field.getElement().executeJs("""
                const choices = [...this.querySelectorAll('vaadin-radio-button')];
                (choices.find(choice => choice.checked) ?? choices[0] ?? this).focus();
                """);
    }

    private void tell(HasValidationProperties field, String key, boolean lacks) {
        field.setInvalid(lacks);
        if (lacks) {
            field.setErrorMessage(getTranslation(key));
            if (whole) {
                focus(field);
            }
            whole = false;
        }
    }
}
