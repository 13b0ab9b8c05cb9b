package no.peil.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing: why it is empty, what to do, and the button for it. */
public class EmptyState extends Div {

    /** Says why there is nothing here and what to do about it (both already translated). */
    public EmptyState(String why, String whatToDo, Component... actions) {
        addClassName("empty-state");
        var reason = new Paragraph(why);
        reason.addClassName("strong");
        var advice = new Paragraph(whatToDo);
        advice.addClassName("what-to-do");
        add(reason, advice);
        add(actions);
    }
}
