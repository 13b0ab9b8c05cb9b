package no.peil.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The heading of a page: what this is, one sentence about it, and to the right what can be done with all of it. */
public class PageHeading extends Div {

    private final Paragraph lead = new Paragraph();

    /** A heading with its title and, at the right, these actions. */
    public PageHeading(String title, Component... actions) {
        addClassName("page-heading");
        lead.addClassName("lead");
        lead.setVisible(false);
        add(new Div(new H1(title), lead));
        if (actions.length > 0) {
            var right = new Div(actions);
            right.addClassName("row");
            add(right);
        }
    }

    /** Says the one sentence under the title. */
    public void setLead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isEmpty());
    }
}
