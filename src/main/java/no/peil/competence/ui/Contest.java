package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Two have written different things in one place: both texts, whose they are, and one click for each way out. */
final class Contest extends Div {

    private final Div choices = new Div();
    private @Nullable Span yours;

    Contest(String whatHappened) {
        addClassName("contest");
        getElement().setAttribute("role", "alert");
        choices.addClassName("row");
        add(new Paragraph(whatHappened), choices);
    }

    /** Shows what the user wrote. */
    Contest yours(String text) {
        yours = line(Words.of("competence.contest.yours"), text);
        return this;
    }

    /** The user has written on since. */
    void update(String text) {
        if (yours != null) {
            yours.setText(text);
        }
    }

    /** Shows what somebody else wrote. */
    Contest text(String whose, String text) {
        line(whose, text);
        return this;
    }

    private Span line(String whose, String text) {
        var author = new Span(whose);
        author.addClassName("secondary");
        var words = new Span(text);
        words.addClassName("strong");
        var line = new Div(author, words);
        line.addClassName("contest-text");
        addComponentAtIndex(getComponentCount() - 1, line);
        return words;
    }

    /** Offers a way out; the question goes away with the click. */
    Contest choice(String label, SerializableRunnable deed) {
        var button = new Button(label, click -> {
            removeFromParent();
            deed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        choices.add(button);
        return this;
    }
}
