package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks what was considered when the basis of a decision had changed. */
class BasisDialog extends Dialog {

    private static final int LONGEST = 1_000;

    final TextArea note = new TextArea(getTranslation("work.basis.note"));
    final Button review = new Button(getTranslation("work.basis.review"));

    BasisDialog(SerializableConsumer<String> whenReviewed) {
        setHeaderTitle(getTranslation("work.basis.review.title"));
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(LONGEST);
        note.setRequiredIndicatorVisible(true);
        review.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        review.addClickListener(click -> {
            if (note.getValue().isBlank()) {
                note.setErrorMessage(getTranslation("error.work.basis.note-missing"));
                note.setInvalid(true);
                note.focus();
            } else {
                close();
                whenReviewed.accept(note.getValue());
            }
        });
        add(new Paragraph(getTranslation("work.basis.review.about")), note);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), review);
        setWidth("30rem");
    }
}
