package no.peil.competence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import no.peil.competence.Answering;
import no.peil.competence.Opening.Opened;
import no.peil.competence.ParticipantLanguage;
import no.peil.competence.QuestionTexts;

/**
 * Where a person answers alone, on a telephone if they like, in one of fifteen languages. Until code and birth date are
 * right the page shows nothing about anybody; after that, only what the person has written.
 */
@Route(value = RegisterView.PATH, autoLayout = false)
@AnonymousAllowed
class RegisterView extends Main implements HasDynamicTitle {

    static final String PATH = "registrer";

    private final Answering answering;
    private final Clock clock;

    RegisterView(Answering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
        addClassName("register");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            show(ParticipantLanguage.NB);
        }
    }

    @Override
    public String getPageTitle() {
        return QuestionTexts.in(ParticipantLanguage.NB).of("ui.title") + " – Peil";
    }

    private void show(ParticipantLanguage language) {
        var entry = new RegisterEntry(answering, address(), language, this::speak, this::open);
        removeAll();
        add(entry);
        speak(language);
        // What stands behind the # never reaches a server, and is gone from the address once it is read.
        UI.getCurrent()
                .getPage()
                .executeJs("const code = location.hash.slice(1);"
                        + "history.replaceState(history.state, '', location.pathname); return code;")
                .then(String.class, entry::fill);
    }

    private void open(Opened opened, ParticipantLanguage language) {
        removeAll();
        add(new RegisterSteps(answering, opened, language, clock, () -> show(language)));
    }

    private void speak(ParticipantLanguage language) {
        var direction = language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        getElement().setAttribute("lang", language.code());
        getElement().setAttribute("dir", direction.getClientName());
        UI.getCurrent().setDirection(direction);
        UI.getCurrent().getPage().executeJs("document.documentElement.lang = $0", language.code());
        UI.getCurrent().getPage().setTitle(QuestionTexts.in(language).of("ui.title") + " – Peil");
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
