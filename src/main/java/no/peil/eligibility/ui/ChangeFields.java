package no.peil.eligibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.eligibility.LawParameter;
import no.peil.eligibility.ParameterChange;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import org.jspecify.annotations.Nullable;

/** The fields for another value of a parameter, or, for a study, for another day alone. Each says what is wrong with it. */
class ChangeFields extends Div {

    /** What may be chosen. */
    enum Kind {
        UPPER_AGE,
        CHAPTER_6A_END,
        CHAPTER_6A_PROLONGED,
        DAY;

        private static Kind of(LawParameter parameter) {
            return switch (parameter) {
                case UPPER_AGE -> UPPER_AGE;
                case CHAPTER_6A_END -> CHAPTER_6A_END;
            };
        }
    }

    final Select<Kind> kind = new Select<>();
    final IntegerField age = new IntegerField(I18NProvider.translate("law-changes.field.age"));
    final NorwegianDatePicker day = new NorwegianDatePicker("");

    ChangeFields(boolean withDay) {
        addClassNames("row", "fields", "change-fields");
        var kinds = new ArrayList<>(List.of(Kind.values()));
        if (!withDay) {
            kinds.remove(Kind.DAY);
        }
        kind.setLabel(getTranslation("law-changes.field.what"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation(Keys.of("law-changes.kind.", one)));
        kind.setWidth("min(24rem, 100%)");
        kind.addValueChangeListener(change -> show(change.getValue()));
        age.setMin(UpperAge.LEAST);
        age.setMax(UpperAge.MOST);
        age.setStepButtonsVisible(true);
        age.setWidth("9rem");
        age.setI18n(new IntegerField.IntegerFieldI18n()
                .setRequiredErrorMessage(getTranslation("error.law-parameter.age"))
                .setBadInputErrorMessage(getTranslation("error.law-parameter.age"))
                .setMinErrorMessage(getTranslation("error.law-parameter.age"))
                .setMaxErrorMessage(getTranslation("error.law-parameter.age")));
        add(kind, age, day);
        kind.setValue(Kind.UPPER_AGE);
    }

    /** Chooses the parameter. */
    void choose(LawParameter parameter) {
        kind.setValue(Kind.of(parameter));
    }

    /** Whether only another day is asked for. */
    boolean isOnlyADay() {
        return kind.getValue() == Kind.DAY;
    }

    /** The other day, when it is there and may be. */
    Optional<LocalDate> chosenDay(LocalDate after) {
        return day(after.plusDays(1), "error.impact.day");
    }

    /** The change, when every field is as it should be; where not, the field says so. */
    Optional<ParameterChange> change() {
        return switch (kind.getValue()) {
            case UPPER_AGE -> {
                var from = day(UpperAge.EARLIEST, "error.law-parameter.from");
                var years = years();
                yield years.flatMap(known -> from.map(first -> new UpperAge(known, first)));
            }
            case CHAPTER_6A_END ->
                day(Chapter6AEnd.EARLIEST, "error.law-parameter.end").map(Chapter6AEnd::new);
            case CHAPTER_6A_PROLONGED -> Optional.of(new Chapter6AEnd(null));
            case DAY -> Optional.empty();
        };
    }

    private Optional<Integer> years() {
        var typed =
                Optional.ofNullable(age.getValue()).filter(years -> UpperAge.LEAST <= years && years <= UpperAge.MOST);
        age.setInvalid(typed.isEmpty());
        age.setErrorMessage(getTranslation("error.law-parameter.age"));
        return typed;
    }

    private Optional<LocalDate> day(LocalDate earliest, String otherwise) {
        var typed = Optional.ofNullable(day.getValue()).filter(chosen -> !chosen.isBefore(earliest));
        day.setInvalid(typed.isEmpty());
        day.setErrorMessage(getTranslation(otherwise));
        return typed;
    }

    private void show(@Nullable Kind chosen) {
        age.setVisible(chosen == Kind.UPPER_AGE);
        day.setVisible(chosen != Kind.CHAPTER_6A_PROLONGED);
        day.setInvalid(false);
        if (chosen != null && day.isVisible()) {
            day.setLabel(getTranslation(Keys.of("law-changes.field.day.", chosen)));
        }
    }
}
