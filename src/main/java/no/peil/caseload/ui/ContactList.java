package no.peil.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import no.peil.caseload.Contact;
import no.peil.caseload.ContactLog;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;

/** The attempts to reach a person, the latest first; one that was corrected says so, and stays. */
final class ContactList extends OrderedList {

    private final transient ContactLog log;
    private final transient SerializableFunction<String, String> names;
    private final SerializableConsumer<Contact> correct;

    ContactList(ContactLog log, SerializableFunction<String, String> names, SerializableConsumer<Contact> correct) {
        this.log = log;
        this.names = names;
        this.correct = correct;
        addClassNames("divided", "contacts");
        log.contacts().forEach(contact -> add(line(contact)));
    }

    private ListItem line(Contact contact) {
        var details = contact.details();
        var head = new Div(
                new StateBadge(ContactWords.state(details.result()), ContactWords.of(details.result())),
                new Span(ContactWords.of(details.channel())),
                new Span(ContactWords.when(details.at())));
        head.addClassName("row");
        var line = new ListItem(head);
        line.addClassName("contact-line");
        ContactWords.spoken(details).ifPresent(spoken -> head.add(new Span(spoken)));
        if (!details.note().isEmpty()) {
            var note = new Paragraph(details.note());
            note.addClassName("contact-note");
            line.add(note);
        }
        log.contacts().stream()
                .filter(earlier -> earlier.id().equals(contact.corrects()))
                .forEach(earlier -> line.add(hint(ContactWords.named("contact.corrects", earlier))));
        var foot = new Div(
                hint(getTranslation("contact.by", names.apply(contact.loggedBy()), Dates.format(contact.loggedAt()))));
        foot.addClassNames("row", "spread");
        line.add(foot);
        if (contact.corrected()) {
            line.addClassName("corrected");
            head.add(new StateBadge(State.NEUTRAL, getTranslation("contact.corrected")));
        } else {
            foot.add(button(contact));
        }
        return line;
    }

    private Button button(Contact contact) {
        var button = new Button(getTranslation("contact.correct"), click -> correct.accept(contact));
        button.setAriaLabel(getTranslation(
                "contact.correct-named", ContactWords.when(contact.details().at())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
