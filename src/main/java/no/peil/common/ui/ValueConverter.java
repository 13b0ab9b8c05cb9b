package no.peil.common.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.common.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Between what a person types and a value that cannot be wrong. What is refused is said at the field, in the field's
 * language: the key of {@link InvalidValue} under {@code error.}. An empty field is no value.
 *
 * <p>Used as {@code .withConverter(new ValueConverter<>(DufNumber::parse, DufNumber::value))}.
 *
 * @param <T> the value object
 */
public class ValueConverter<T> implements Converter<String, @Nullable T> {

    private final SerializableFunction<String, T> parse;
    private final SerializableFunction<T, String> print;

    /** A converter that reads by one function, which may throw {@link InvalidValue}, and shows by the other. */
    public ValueConverter(SerializableFunction<String, T> parse, SerializableFunction<T, String> print) {
        this.parse = parse;
        this.print = print;
    }

    @Override
    public Result<@Nullable T> convertToModel(@Nullable String typed, ValueContext context) {
        if (typed == null || typed.isBlank()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(parse.apply(typed));
        } catch (InvalidValue refused) {
            return Result.error(I18NProvider.translate(context.getLocale().orElseThrow(), "error." + refused.key()));
        }
    }

    @Override
    public String convertToPresentation(@Nullable T value, ValueContext context) {
        return value == null ? "" : print.apply(value);
    }
}
