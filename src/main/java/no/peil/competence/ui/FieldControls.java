package no.peil.competence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import no.peil.codes.Countries;
import no.peil.codes.Country;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.codes.Occupation;
import no.peil.codes.Occupations;
import no.peil.competence.ItemField;
import org.jspecify.annotations.Nullable;

/** Builds the field for each thing that is asked: text as it is typed, choices with search in the user's language. */
final class FieldControls {

    /** What is typed is on its way to the database no later than this, also while the typing goes on. */
    private static final int MILLISECONDS = 700;

    private FieldControls() {}

    static FieldControl of(ItemField field) {
        return switch (field.kind()) {
            case TEXT -> field.isLong() ? area(field) : text(field);
            case NUMBER, YEAR -> number(field);
            case YES_NO -> field == ItemField.MOTHER_TONGUE ? tick(field) : choice(field, List.of("true", "false"));
            case LANGUAGE ->
                search(
                        field,
                        Languages.all(),
                        Language::code,
                        language -> language.displayName(Words.locale()),
                        Language::otherNames);
            case COUNTRY ->
                search(
                        field,
                        Countries.all(),
                        Country::code,
                        country -> country.displayName(Words.locale()),
                        Country::otherNames);
            case OCCUPATION -> occupation(field);
            case CEFR_LEVEL,
                    SCRIPT,
                    KNOWN_BY,
                    EDUCATION_LEVEL,
                    DOCUMENTS,
                    RECOGNITION,
                    PRIOR_LEARNING,
                    INDUSTRY,
                    REFERENCES,
                    OTHER_KIND,
                    WISH_KIND,
                    PROVENANCE -> choice(field, field.kind().choices());
        };
    }

    private static FieldControl text(ItemField field) {
        var input = new TextField(Words.label(field));
        input.setMaxLength(ItemField.LONGEST_TEXT);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(MILLISECONDS);
        style(input, field);
        return new FieldControl(field, input, () -> orNothing(input.getValue()), input::setValue);
    }

    private static FieldControl area(ItemField field) {
        var input = new TextArea(Words.label(field));
        input.setMaxLength(ItemField.LONGEST_TEXT);
        input.setMinRows(1);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(MILLISECONDS);
        style(input, field);
        return new FieldControl(field, input, () -> orNothing(input.getValue()), input::setValue);
    }

    private static FieldControl number(ItemField field) {
        var input = new IntegerField(Words.label(field));
        input.setMin(0);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(MILLISECONDS);
        style(input, field);
        return new FieldControl(
                field,
                input,
                () -> input.getOptionalValue().map(String::valueOf).orElse(null),
                text -> input.setValue(Integer.valueOf(text)));
    }

    private static FieldControl tick(ItemField field) {
        var input = new Checkbox(Words.label(field));
        style(input, field);
        return new FieldControl(
                field, input, () -> input.getValue() ? "true" : null, text -> input.setValue(text.equals("true")));
    }

    private static FieldControl choice(ItemField field, List<String> values) {
        var input = new Select<String>();
        input.setLabel(Words.label(field));
        input.setItems(values);
        input.setEmptySelectionAllowed(true);
        input.setEmptySelectionCaption(Words.of("competence.choose"));
        input.setItemLabelGenerator(value -> value == null ? "" : Words.value(field, value));
        style(input, field);
        return new FieldControl(field, input, () -> input.getOptionalValue().orElse(null), input::setValue);
    }

    private static <T> FieldControl search(
            ItemField field,
            List<T> all,
            Function<T, String> code,
            Function<T, String> name,
            Function<T, List<String>> otherNames) {
        var order = Collator.getInstance(Locale.forLanguageTag("nb"));
        var sorted = all.stream().sorted(Comparator.comparing(name, order)).toList();
        var input = new ComboBox<T>(Words.label(field));
        input.setItems(
                (thing, typed) -> Stream.concat(Stream.of(name.apply(thing)), otherNames.apply(thing).stream())
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT)
                                .contains(typed.strip().toLowerCase(Locale.ROOT))),
                sorted);
        input.setItemLabelGenerator(name::apply);
        style(input, field);
        return new FieldControl(
                field,
                input,
                () -> input.getOptionalValue().map(code).orElse(null),
                text -> sorted.stream()
                        .filter(thing -> code.apply(thing).equals(text))
                        .findFirst()
                        .ifPresent(input::setValue));
    }

    private static FieldControl occupation(ItemField field) {
        var input = new ComboBox<Occupation>(Words.label(field));
        input.setItems(query -> Occupations.search(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        input.setItemLabelGenerator(Words::occupation);
        input.setPlaceholder(Words.of("competence.occupation.search"));
        style(input, field);
        return new FieldControl(
                field,
                input,
                () -> input.getOptionalValue().map(Occupation::code).orElse(null),
                text -> Occupations.withCode(text).ifPresent(input::setValue));
    }

    private static void style(com.vaadin.flow.component.HasStyle input, ItemField field) {
        input.addClassName("field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
