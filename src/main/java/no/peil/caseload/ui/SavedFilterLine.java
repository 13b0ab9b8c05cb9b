package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import no.peil.caseload.SavedFilter;

/** A saved filter in the list of them: opened by its name, moved by its buttons or by the mouse. */
class SavedFilterLine extends Div {

    final SavedFilter filter;
    final Button open;
    final Button up;
    final Button down;
    final Button change;
    final Button delete;

    SavedFilterLine(SavedFilter filter, String maker) {
        this.filter = filter;
        addClassName("saved-filter");
        getElement().setAttribute("role", "listitem");
        open = button(filter.name());
        open.addClassName("name");
        up = button("filter.up", "filter.up-named");
        down = button("filter.down", "filter.down-named");
        change = button("filter.change", "filter.change-named");
        delete = button("filter.delete", "filter.delete-named");
        change.setVisible(filter.changeable());
        delete.setVisible(filter.changeable());
        var actions = new Div(up, down, change, delete);
        actions.addClassName("actions");
        add(open);
        if (filter.shared()) {
            var shared = new Span(getTranslation("filter.shared-by", maker));
            shared.addClassName("secondary");
            add(shared);
        }
        add(actions);
        DragSource.create(this);
        DropTarget.create(this);
    }

    private Button button(String key, String named) {
        var button = button(getTranslation(key));
        button.setAriaLabel(getTranslation(named, filter.name()));
        return button;
    }

    private static Button button(String text) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
