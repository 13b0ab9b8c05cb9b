package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.selection.MultiSelect;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import no.peil.caseload.Chosen;
import no.peil.caseload.Detail;

/** Chooses among the codes of one detail, and those of whom nothing is known. */
class DetailField extends Div {

    /** No code is spelt so. */
    static final String MISSING = DetailWords.MISSING;

    private static final int FEW = 4;

    final MultiSelect<? extends Component, String> field;

    DetailField(Detail detail, DetailLabels labels, Chosen chosen, SerializableRunnable whenChanged) {
        addClassName("filter-field");
        // What was chosen earlier may be on offer no longer; it is shown all the same, to be taken away.
        var codes = new LinkedHashSet<>(labels.options(detail));
        codes.addAll(chosen.codes());
        var items = Stream.concat(Stream.of(MISSING), codes.stream()).toList();
        field = items.size() < FEW ? group(detail, labels, items) : box(detail, labels, items);
        add((Component) field);
        var before = new LinkedHashSet<>(chosen.codes());
        if (chosen.missing()) {
            before.add(MISSING);
        }
        field.setValue(before);
        field.addValueChangeListener(change -> whenChanged.run());
    }

    Chosen value() {
        var codes = field.getValue().stream()
                .filter(code -> !code.equals(MISSING))
                .sorted()
                .toList();
        return new Chosen(codes, field.getValue().contains(MISSING));
    }

    private static CheckboxGroup<String> group(Detail detail, DetailLabels labels, List<String> items) {
        var group = new CheckboxGroup<String>(labels.name(detail));
        group.setItems(
                Stream.concat(items.stream().skip(1), items.stream().limit(1)).toList());
        group.setItemLabelGenerator(code -> label(detail, labels, code));
        return group;
    }

    private MultiSelectComboBox<String> box(Detail detail, DetailLabels labels, List<String> items) {
        var box = new MultiSelectComboBox<String>(labels.name(detail));
        box.setItems(items);
        box.setItemLabelGenerator(code -> label(detail, labels, code));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("filter.box.cleared"))
                .setFocused(getTranslation("filter.box.focused"))
                .setSelected(getTranslation("filter.box.selected"))
                .setDeselected(getTranslation("filter.box.deselected"))
                .setTotal("{count} " + getTranslation("filter.box.total")));
        return box;
    }

    private static String label(Detail detail, DetailLabels labels, String code) {
        return code.equals(MISSING) ? labels.missing(detail) : labels.value(detail, code);
    }
}
