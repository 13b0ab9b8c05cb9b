package no.peil.competence.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.QuestionTexts;
import org.jspecify.annotations.Nullable;

/** Builds the field of each question in the person's own language, large enough for a thumb. */
final class AnswerFields {

    private static final int MILLISECONDS = 700;

    private AnswerFields() {}

    static FieldControl of(ItemField field, QuestionTexts texts) {
        var control = switch (field.kind()) {
            case TEXT -> field.isLong() ? area(field, texts) : text(field, texts, "text");
            case NUMBER, YEAR -> text(field, texts, "numeric");
            case LANGUAGE ->
                search(
                        field,
                        texts,
                        Languages.all().stream().map(Language::code).toList(),
                        code -> AnswerWords.language(code, texts));
            case COUNTRY ->
                search(
                        field,
                        texts,
                        Countries.all().stream().map(Country::code).toList(),
                        code -> AnswerWords.country(code, texts));
            case YES_NO ->
                field == ItemField.MOTHER_TONGUE ? tick(field, texts) : choice(field, texts, List.of("true", "false"));
            default -> choice(field, texts, field.kind().choices());
        };
        if (control.component() instanceof HasHelper helped) {
            texts.find("field." + field + ".help").ifPresent(helped::setHelperText);
        }
        control.component().getElement().setAttribute("data-field", field.name());
        return control;
    }

    private static FieldControl text(ItemField field, QuestionTexts texts, String keyboard) {
        var input = new TextField(texts.label(field));
        input.setMaxLength(field.kind() == FieldKind.TEXT ? ItemField.LONGEST_TEXT : 4);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(MILLISECONDS);
        input.getElement().setAttribute("inputmode", keyboard);
        return new FieldControl(field, input, () -> orNothing(input.getValue()), input::setValue);
    }

    private static FieldControl area(ItemField field, QuestionTexts texts) {
        var input = new TextArea(texts.label(field));
        input.setMaxLength(ItemField.LONGEST_TEXT);
        input.setMinRows(2);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(MILLISECONDS);
        return new FieldControl(field, input, () -> orNothing(input.getValue()), input::setValue);
    }

    private static FieldControl tick(ItemField field, QuestionTexts texts) {
        var input = new Checkbox(texts.label(field));
        return new FieldControl(
                field, input, () -> input.getValue() ? "true" : null, text -> input.setValue(text.equals("true")));
    }

    private static FieldControl choice(ItemField field, QuestionTexts texts, List<String> values) {
        var input = new Select<String>();
        input.setLabel(texts.label(field));
        input.setItems(values);
        input.setEmptySelectionAllowed(true);
        input.setEmptySelectionCaption(texts.of("ui.choose"));
        input.setItemLabelGenerator(value -> value == null ? "" : texts.choice(field, value));
        return new FieldControl(field, input, () -> input.getOptionalValue().orElse(null), input::setValue);
    }

    private static FieldControl search(
            ItemField field, QuestionTexts texts, List<String> codes, Function<String, String> name) {
        var order = Collator.getInstance(texts.language().locale());
        var input = new ComboBox<String>(texts.label(field));
        input.setItems(codes.stream().sorted(Comparator.comparing(name, order)).toList());
        input.setItemLabelGenerator(name::apply);
        return new FieldControl(field, input, () -> input.getOptionalValue().orElse(null), input::setValue);
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
