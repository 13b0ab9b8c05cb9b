package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import no.peil.caseload.AssignmentService;
import no.peil.common.ui.Numbers;

/** Asks why persons are put back to nobody. */
class PutBackDialog extends Dialog {

    final TextArea reason = new TextArea(getTranslation("caseload.assign.reason"));
    final Button putBack = new Button(getTranslation("caseload.put-back"));

    PutBackDialog(int persons, SerializableConsumer<String> whenSaid) {
        setHeaderTitle(getTranslation("caseload.put-back.title", persons, Numbers.format(persons)));
        reason.setWidthFull();
        reason.setMaxLength(AssignmentService.LONGEST_REASON);
        reason.setHelperText(getTranslation("caseload.assign.reason.about"));
        reason.setRequiredIndicatorVisible(true);
        putBack.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        putBack.addClickListener(click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("error.caseload.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                close();
                whenSaid.accept(reason.getValue());
            }
        });
        add(new Paragraph(getTranslation("caseload.put-back.about")), reason);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), putBack);
        setWidth("30rem");
    }
}
