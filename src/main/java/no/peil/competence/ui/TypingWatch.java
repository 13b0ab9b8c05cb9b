package no.peil.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Watches over what is typed beside it until it has reached the server: says when the network is gone and when it is back, sends
 * what is under the hands before the browser goes elsewhere, and lets no page be closed over a text that is not sent.
 */
@Tag("peil-typing-watch")
@JavaScript("context://scripts/typing-watch.js")
final class TypingWatch extends Component {

    TypingWatch(String lost, String back) {
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-lost", lost);
        getElement().setAttribute("data-back", back);
        // Vaadin sends all that it holds back of the typing before any other event, so the event itself is enough.
        getElement().addEventListener("peil-send", sent -> {});
    }

    /** In the words of the user's language. */
    static TypingWatch ofTheUser() {
        return new TypingWatch(Words.of("competence.network.lost"), Words.of("competence.network.back"));
    }
}
