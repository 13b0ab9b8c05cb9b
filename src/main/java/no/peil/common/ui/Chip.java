package no.peil.common.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A filter that is on or off, with the number of those it would show: <i>Frist brutt 2</i>. */
public class Chip extends NativeButton {

    private final Span count = new Span();
    private long behind;

    /** A chip that says this; it is not pressed and shows no number yet. */
    public Chip(String label) {
        addClassName("chip");
        getElement().setAttribute("type", "button");
        count.getElement().getStyle().set("font-weight", "700");
        count.setVisible(false);
        add(new Span(label), count);
        setPressed(false);
    }

    /** Shows how many are behind this filter. */
    public void setCount(long number) {
        behind = number;
        count.setText(Numbers.format(number));
        count.setVisible(true);
    }

    /** How many are behind this filter. */
    public long count() {
        return behind;
    }

    /** Shows whether the filter is on. The chip does not change itself: the view decides, and the URL remembers. */
    public final void setPressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    /** Whether the filter is shown as on. */
    public boolean isPressed() {
        return "true".equals(getElement().getAttribute("aria-pressed"));
    }
}
