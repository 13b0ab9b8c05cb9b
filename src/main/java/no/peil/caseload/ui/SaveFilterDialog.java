package no.peil.caseload.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import no.peil.caseload.SavedFilter;
import no.peil.common.Refusal;

/** Asks what a filter is to be called and with whom it is shared, for a new one or one that is there. */
class SaveFilterDialog extends Dialog {

    final TextField name = new TextField(getTranslation("filter.name"));
    final Checkbox shared = new Checkbox(getTranslation("filter.share"));
    final Paragraph dropped = new Paragraph(getTranslation("filter.search-dropped"));
    final Button save = new Button(getTranslation("common.save"));

    /** A new one, which is told, when a search is on, that the search is not kept. */
    SaveFilterDialog(boolean mayShare, boolean searching, SerializableBiConsumer<String, Boolean> whenSaved) {
        this("filter.save", whenSaved);
        shared.setVisible(mayShare);
        dropped.setVisible(searching);
    }

    /** Another name for this one; whoever did not make it cannot take it from the team. */
    SaveFilterDialog(
            SavedFilter filter, boolean mayShare, boolean own, SerializableBiConsumer<String, Boolean> whenSaved) {
        this("filter.change", whenSaved);
        name.setValue(filter.name());
        shared.setValue(filter.shared());
        shared.setVisible(mayShare && own);
        dropped.setVisible(false);
    }

    private SaveFilterDialog(String title, SerializableBiConsumer<String, Boolean> whenSaved) {
        setHeaderTitle(getTranslation(title));
        setWidth("28rem");
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.setManualValidation(true);
        shared.setHelperText(getTranslation("filter.share.about"));
        var content = new Div(name, shared, dropped);
        content.addClassName("stack");
        add(content);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        save.addClickListener(click -> {
            try {
                whenSaved.accept(name.getValue(), shared.getValue());
                close();
            } catch (Refusal refused) {
                name.setErrorMessage(getTranslation(
                        "error." + refused.key(), refused.arguments().toArray()));
                name.setInvalid(true);
                name.focus();
            }
        });
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }
}
