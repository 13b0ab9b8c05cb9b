package no.peil.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import no.peil.common.ui.GlobalSearch;

/** Finds a person from any page. What is typed goes to the search and nowhere else: not to the URL, not to a log. */
@Tag("search")
final class SearchField extends HtmlContainer {

    final TextField field = new TextField();

    SearchField(GlobalSearch search) {
        field.setPlaceholder(getTranslation("shell.search"));
        field.setAriaLabel(getTranslation("shell.search"));
        field.setAutocomplete(Autocomplete.OFF);
        field.setPrefixComponent(new Icon(VaadinIcon.SEARCH));
        field.addKeyPressListener(Key.ENTER, pressed -> {
            var typed = field.getValue().strip();
            if (!typed.isEmpty()) {
                field.clear();
                search.search(typed);
            }
        });
        add(field);
    }
}
