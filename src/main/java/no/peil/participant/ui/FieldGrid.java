package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;

/** The fields of a form in two columns, one where there is no room for two. */
class FieldGrid extends FormLayout {

    FieldGrid() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
    }

    /** Adds fields that share a line. */
    FieldGrid with(Component... fields) {
        add(fields);
        for (var field : fields) {
            field.getElement().getStyle().set("width", "100%");
        }
        return this;
    }

    /** Adds a field that needs the whole width. */
    FieldGrid wide(Component field) {
        add(field, 2);
        field.getElement().getStyle().set("width", "100%");
        return this;
    }
}
