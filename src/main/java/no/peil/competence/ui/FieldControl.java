package no.peil.competence.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Objects;
import no.peil.competence.ItemField;
import org.jspecify.annotations.Nullable;

/**
 * A field on the screen for one field of an item. It knows what the database holds, as far as this window has been told, so
 * that it can say what has changed since.
 */
final class FieldControl {

    private final ItemField field;
    private final AbstractField<?, ?> component;
    private final Reading read;
    private final Writing write;
    private @Nullable String saved;
    private boolean focused;

    FieldControl(ItemField field, AbstractField<?, ?> component, Reading read, Writing write) {
        this.field = field;
        this.component = component;
        this.read = read;
        this.write = write;
        if (component instanceof Focusable<?> focusable) {
            focusable.addFocusListener(focus -> focused = true);
            focusable.addBlurListener(blur -> focused = false);
        }
    }

    ItemField field() {
        return field;
    }

    Component component() {
        return component;
    }

    /** What stands on the screen; null for nothing. */
    @Nullable
    String text() {
        return read.text();
    }

    /** What the database held when this window last heard. */
    @Nullable
    String saved() {
        return saved;
    }

    boolean isChanged() {
        return !Objects.equals(text(), saved);
    }

    /** Whether the user may be typing just now, so that nothing may change under their hands. */
    boolean isBusy() {
        return focused || isChanged();
    }

    /** Shows what the database holds. */
    void show(@Nullable String value) {
        saved = value;
        if (value == null) {
            component.clear();
        } else {
            write.show(value);
        }
        clearError();
    }

    /** The database now holds this; what is on the screen stays. */
    void setSaved(@Nullable String value) {
        saved = value;
        clearError();
    }

    void whenChanged(SerializableRunnable work) {
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                work.run();
            }
        });
    }

    void whenLeft(SerializableRunnable work) {
        if (component instanceof Focusable<?> focusable) {
            focusable.addBlurListener(blur -> work.run());
        }
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void showError(String sentence) {
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
    }

    private void clearError() {
        if (component instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }

    /** Reads the value on the screen as text. */
    @FunctionalInterface
    interface Reading extends Serializable {
        @Nullable
        String text();
    }

    /** Puts a value, given as text, on the screen. */
    @FunctionalInterface
    interface Writing extends Serializable {
        void show(String value);
    }
}
