package no.peil.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What stands where a page cannot: what happened, in plain words, and the way on. */
class Trouble extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph sentence = new Paragraph();

    Trouble() {
        addClassName("trouble");
        add(heading, sentence, new Anchor("", getTranslation("shell.to-start")));
    }

    final void say(String key, Object... arguments) {
        heading.setText(getTranslation(key));
        sentence.setText(getTranslation(key + ".sentence", arguments));
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
