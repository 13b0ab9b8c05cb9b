package no.peil.eligibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import no.peil.common.Refusal;

/** Asks for a reason, with whatever else is needed, and stays open until the deed is done or the user thinks better of it. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 1_000;

    final TextArea reason = new TextArea(getTranslation("law-changes.reason"));
    final Button deed = new Button();
    private final Div message = new Div();

    /**
     * @param consequence what will follow
     * @param button the deed in the user's words
     * @param work does it with the reason, unless that is blank; false when something is not as it should be
     */
    ReasonDialog(String title, String consequence, String button, Predicate<String> work, Component... fields) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 100vw - 16px)");
        message.addClassName("message");
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
        reason.setHelperText(getTranslation("law-changes.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        var explanation = new Paragraph(consequence);
        explanation.addClassName("secondary");
        var form = new Div(message, explanation);
        form.add(fields);
        form.add(reason);
        form.addClassName("stack");
        add(form);
        deed.setText(button);
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        deed.setDisableOnClick(true);
        deed.addClickListener(click -> tryIt(work));
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), deed);
    }

    private void tryIt(Predicate<String> work) {
        try {
            message.setVisible(false);
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("error.law-parameter.reason"));
            if (work.test(reason.getValue())) {
                close();
            }
        } catch (Refusal refused) {
            message.setText(
                    getTranslation("error." + refused.key(), refused.arguments().toArray()));
            message.setVisible(true);
        } finally {
            deed.setEnabled(true);
        }
    }
}
