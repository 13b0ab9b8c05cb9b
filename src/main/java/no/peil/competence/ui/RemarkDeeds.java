package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import no.peil.competence.Remark;

/** What can be done with a remark: correct it with a new one, pin it or let it go. There is nothing else. */
record RemarkDeeds(SerializableConsumer<Remark> correct, SerializableConsumer<Remark> pin) implements Serializable {

    Div of(Remark remark, String beginning) {
        var row = new Div();
        row.addClassName("row");
        if (!remark.isErased()) {
            row.add(button("remark.correct", beginning, () -> correct.accept(remark)));
        }
        row.add(button(remark.pinned() == null ? "remark.pin" : "remark.unpin", beginning, () -> pin.accept(remark)));
        return row;
    }

    private static Button button(String key, String beginning, com.vaadin.flow.function.SerializableRunnable deed) {
        var button = new Button(Words.of(key), click -> deed.run());
        button.setAriaLabel(Words.of(key + "-named", beginning));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
