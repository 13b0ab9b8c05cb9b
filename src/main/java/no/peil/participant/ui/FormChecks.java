package no.peil.participant.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The checks of a form's fields, each said at its field. Hidden fields are not checked. */
final class FormChecks {

    private final Binder<FormChecks> binder = new Binder<>();

    /** The field must be filled in. */
    <V> void require(HasValue<?, V> field, String key) {
        bind(binder.forField(field).asRequired(I18NProvider.translate(key)));
    }

    /** The field must be filled in, and what is in it must hold. */
    <V> void require(HasValue<?, V> field, String key, SerializablePredicate<V> holds, String otherwise) {
        bind(binder.forField(field)
                .asRequired(I18NProvider.translate(key))
                .withValidator(holds, I18NProvider.translate(otherwise)));
    }

    /** What is in the field must hold. */
    <V> void check(HasValue<?, V> field, SerializablePredicate<V> holds, String otherwise) {
        bind(binder.forField(field).withValidator(holds, I18NProvider.translate(otherwise)));
    }

    /** What is in the field must be such a value. */
    <T> void convert(HasValue<?, String> field, Converter<String, T> converter) {
        bind(binder.forField(field).withConverter(converter));
    }

    /** The day must lie between the two, where they are known; the required one must be there. */
    void day(
            DatePicker field,
            boolean required,
            SerializableSupplier<@Nullable LocalDate> earliest,
            String tooEarly,
            SerializableSupplier<@Nullable LocalDate> latest,
            String tooLate) {
        var builder = binder.forField(field);
        if (required) {
            builder = builder.asRequired(I18NProvider.translate("common.date.required"));
        }
        bind(builder.withValidator(day -> isNotBefore(day, earliest.get()), I18NProvider.translate(tooEarly))
                .withValidator(day -> isNotBefore(latest.get(), day), I18NProvider.translate(tooLate)));
    }

    /** Whether every field passes; those that do not say so. */
    boolean pass() {
        return binder.validate().isOk();
    }

    private static boolean isNotBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || !day.isBefore(other);
    }

    private static <V> void bind(Binder.BindingBuilder<FormChecks, V> builder) {
        builder.bind(checks -> null, (checks, value) -> {});
    }
}
