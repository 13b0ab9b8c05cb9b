package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the reason of a deed that must have one, and says first what will come of it. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 1_000;

    private final TextArea reason = new TextArea(Words.of("competence.reason"));

    /** The keys of the texts begin with {@code key}: {@code .title}, {@code .consequence}, and {@code key} itself for the button. */
    ReasonDialog(String key, SerializableConsumer<String> deed, Component... questions) {
        setHeaderTitle(Words.of(key + ".title"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(Words.of(key + ".consequence")));
        add(questions);
        add(reason);
        var yes = new Button(Words.of(key), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(Words.of("error.competence.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
                click.getSource().setEnabled(true);
            } else {
                close();
                deed.accept(reason.getValue());
            }
        });
        yes.setDisableOnClick(true);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), yes);
        setWidth("30rem");
        addClassName("reason-dialog");
    }
}
