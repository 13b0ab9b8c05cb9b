package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import no.peil.common.Refusal;

/**
 * A dialog in which something about the person is recorded: its fields, where it comes from, and for a correction why.
 * It stays open, with all that was typed, until what it is for has succeeded or the user cancels.
 */
class FactDialog extends Dialog {

    private static final String[] SOURCES = {"udi", "imdi", "register", "person", "municipality", "nav", "document"};

    final ComboBox<String> source = new ComboBox<>(getTranslation("person.field.source"));
    final TextArea reason = new TextArea(getTranslation("person.field.reason"));
    final Div message = new Div();
    final Button save = new Button(getTranslation("common.save"));
    private final FormChecks checks = new FormChecks();

    FactDialog(String title, String hint) {
        setHeaderTitle(title);
        addClassName("fact-dialog");
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 100vw - 16px)");
        message.addClassName("message");
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
        source.setItems(Arrays.stream(SOURCES)
                .map(key -> getTranslation("person.source." + key))
                .toList());
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(
                typed -> source.setValue(typed.getDetail().strip()));
        source.setHelperText(getTranslation("person.field.source.help"));
        source.setWidthFull();
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setVisible(false);
        checks.require(source, "person.field.source.required");
        checks.require(reason, "person.field.reason.required", text -> !text.isBlank(), "person.field.reason.required");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
        var explanation = new Paragraph(hint);
        explanation.addClassName("secondary");
        explanation.setVisible(!hint.isEmpty());
        add(new Div(message, explanation));
    }

    /** Puts the fields in, and under them where it comes from. */
    FactDialog with(Component... fields) {
        var form = new Div(fields);
        form.addClassName("stack");
        form.add(source, reason);
        add(form);
        return this;
    }

    /** Suggests where it comes from. */
    FactDialog from(String key) {
        source.setValue(getTranslation("person.source." + key));
        return this;
    }

    /** Asks why, as a correction must. */
    FactDialog withReason() {
        reason.setVisible(true);
        return this;
    }

    /** Leaves out where it comes from, when nothing new is said. */
    FactDialog withoutSource() {
        source.setVisible(false);
        return this;
    }

    /** What to do at <i>Lagre</i>; a refusal is said in the dialog, which stays. */
    FactDialog saving(Runnable deed) {
        save.addClickListener(click -> {
            message.setVisible(false);
            try {
                deed.run();
            } catch (Refusal refused) {
                tell(getTranslation(
                        "error." + refused.key(), refused.arguments().toArray()));
            } finally {
                save.setEnabled(true);
            }
        });
        return this;
    }

    /** Says something at the top of the dialog. */
    void tell(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    /** Whether source and reason are there; where not, the field says so. */
    boolean isComplete() {
        return checks.pass();
    }

    String source() {
        return Optional.ofNullable(source.getValue()).map(String::strip).orElse("");
    }

    String reason() {
        return reason.getValue().strip();
    }
}
