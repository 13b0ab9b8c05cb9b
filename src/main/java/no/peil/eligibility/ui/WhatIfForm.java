package no.peil.eligibility.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.peil.common.ui.Dates;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import org.jspecify.annotations.Nullable;

/** The facts to try the rules with, and the day on which the law is asked. It tells each change; what is wrong stands at its field. */
class WhatIfForm extends Panel {

    static final String DAY = "evaluated-on";

    private static final String BIRTH = "birth-date";
    private static final Set<String> HAS_HAPPENED =
            Set.of(BIRTH, "permit-granted-on", "settled-on", "first-settled-on");
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

    final NorwegianDatePicker day = new NorwegianDatePicker(FactField.label(DAY));
    private final Map<String, FactField<?>> fields = new LinkedHashMap<>();
    private final Binder<FactsBuilder> binder = new Binder<>();
    private final SerializableRunnable whenChanged;
    private boolean quiet;

    WhatIfForm(SerializableRunnable whenChanged) {
        super(I18NProvider.translate("what-if.facts"));
        this.whenChanged = whenChanged;
        addClassName("what-if-form");
        day.setHelperText(getTranslation("what-if.help.evaluated-on"));
        binder.forField(day)
                .asRequired(getTranslation("common.date.required"))
                .bind(builder -> null, FactsBuilder::evaluatedOn);
        listen(day);
        day.setWidthFull();
        var asked = new Div(day);
        asked.addClassName("what-if-day");
        add(asked);
        new FactFields(getLocale()).grouped().forEach(this::addGroup);
    }

    /** The facts, when every field passes; those that do not say so. */
    Optional<ParticipantFacts> edited() {
        var builder = new FactsBuilder(LocalDate.EPOCH);
        return binder.writeBeanIfValid(builder) ? Optional.of(builder.build()) : Optional.empty();
    }

    /** Shows these facts, and tells it once. */
    void show(ParticipantFacts facts) {
        quiet = true;
        day.setValue(facts.evaluatedOn());
        fields.values().forEach(field -> field.show(facts));
        quiet = false;
        changed();
    }

    /** Puts one fact in, and leads to its field: what was clicked is gone with the answer that it stood in. */
    void put(String key, @Nullable Object value) {
        if (key.equals(DAY)) {
            day.setValue((LocalDate) value);
            day.focus();
        } else {
            field(key).put(value);
            focus(key);
        }
    }

    /** Brings the field of a fact into view, to be filled in. */
    void focus(String key) {
        field(key).focus();
    }

    FactField<?> field(String key) {
        var field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException("No field for " + key);
        }
        return field;
    }

    private void addGroup(String key, List<FactField<?>> group) {
        var heading = new H3(getTranslation("what-if.group." + key));
        var grid = new Div();
        grid.addClassName("what-if-fields");
        group.forEach(field -> {
            fields.put(field.key(), field);
            bind(field);
            grid.add(field.field());
        });
        var part = new Div(heading, grid);
        part.addClassName("what-if-group");
        part.getElement().setAttribute("role", "group");
        part.getElement().setAttribute("aria-label", heading.getText());
        add(part);
    }

    private <T> void bind(FactField<T> told) {
        binder.forField(told.field())
                .withValidator((value, context) ->
                        error(told.key(), value).map(ValidationResult::error).orElseGet(ValidationResult::ok))
                .bind(
                        builder -> told.field().getEmptyValue(),
                        (builder, value) -> told.write().accept(builder, value));
        listen(told.field());
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> changed());
        if (field instanceof HasValidator<?> typed) {
            typed.addValidationStatusChangeListener(change -> changed());
        }
    }

    private void changed() {
        if (!quiet) {
            whenChanged.run();
        }
    }

    /** What the contract calls an error, in words. */
    private Optional<String> error(String key, @Nullable Object value) {
        if (value instanceof BigDecimal hours) {
            return hours.signum() < 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0
                    ? Optional.of(getTranslation("what-if.error.hours"))
                    : Optional.empty();
        }
        if (!(value instanceof LocalDate date) || !HAS_HAPPENED.contains(key)) {
            return Optional.empty();
        }
        var asked = day.getValue();
        if (asked != null && date.isAfter(asked)) {
            return Optional.of(getTranslation("what-if.error.after-day", Dates.format(asked)));
        }
        return !key.equals(BIRTH) && field(BIRTH).field().getValue() instanceof LocalDate born && date.isBefore(born)
                ? Optional.of(getTranslation("what-if.error.before-birth", Dates.format(born)))
                : Optional.empty();
    }
}
