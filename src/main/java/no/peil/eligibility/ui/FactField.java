package no.peil.eligibility.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a fact of the assessment contract is told; an empty one says so, or says what its emptiness means.
 *
 * @param key of the fact, after the contract's column: {@code birth-date}
 * @param read the fact, null when it is not known
 */
record FactField<T>(
        String key,
        Class<T> type,
        AbstractField<?, T> field,
        Function<ParticipantFacts, @Nullable T> read,
        BiConsumer<FactsBuilder, @Nullable T> write) {

    FactField {
        if (field instanceof HasHelper helped) {
            helped.setHelperText(I18NProvider.translate("what-if.help." + key));
        }
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
    }

    /** Shows what is known. */
    void show(ParticipantFacts facts) {
        put(read.apply(facts));
    }

    /** Puts a fact in; null empties the field. */
    void put(@Nullable Object value) {
        field.setValue(value == null ? field.getEmptyValue() : type.cast(value));
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    static String label(String key) {
        return I18NProvider.translate("case-column." + key);
    }
}
