package no.peil.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import no.peil.caseload.Within;

/** From one value to another, and those of whom it is not known. */
class WithinField<
                T extends Comparable<? super T>,
                F extends Component & HasValueAndElement<?, T> & HasValidationProperties & Focusable<?>>
        extends Div {

    final F from;
    final F to;
    final Checkbox missing = new Checkbox();
    final Span wrong = new Span();

    WithinField(String name, F from, F to, Within<T> before, SerializableRunnable whenChanged) {
        this.from = from;
        this.to = to;
        addClassName("filter-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        missing.setLabel(getTranslation("filter.missing"));
        wrong.addClassName("error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        var ends = new Div(from, to, missing);
        ends.addClassNames("row", "filter-ends");
        add(ends, wrong);
        from.setValue(before.from());
        to.setValue(before.to());
        missing.setValue(before.missing());
        from.addValueChangeListener(change -> whenChanged.run());
        to.addValueChangeListener(change -> whenChanged.run());
        missing.addValueChangeListener(change -> whenChanged.run());
    }

    Within<T> value() {
        return new Within<>(from.getValue(), to.getValue(), missing.getValue());
    }

    final void clear() {
        from.clear();
        to.clear();
        missing.clear();
    }

    /** Says what is wrong, and goes to it. */
    boolean check(String fromAfterTo) {
        T first = from.getValue();
        T last = to.getValue();
        boolean turned = first != null && last != null && first.compareTo(last) > 0;
        wrong.setText(turned ? fromAfterTo : "");
        wrong.setVisible(turned);
        if (from.isInvalid()) {
            from.focus();
        } else if (turned || to.isInvalid()) {
            to.focus();
        }
        return !turned && !from.isInvalid() && !to.isInvalid();
    }
}
