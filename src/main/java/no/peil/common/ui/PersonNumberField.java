package no.peil.common.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/**
 * A field for a DUF number, a D-number or a national identity number. It takes blanks between the digits, offers the
 * digits' keyboard, and never lets the browser remember what was typed. Bind it with a {@link ValueConverter}.
 */
public class PersonNumberField extends TextField {

    /** A field with this label (already translated). */
    public PersonNumberField(String label) {
        super(label);
        setAutocomplete(Autocomplete.OFF);
        setAutocorrect(false);
        setMaxLength(30);
        setWidth("12rem");
        getElement().setAttribute("inputmode", "numeric");
    }
}
