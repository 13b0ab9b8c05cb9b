package no.peil.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.DemoUsers;
import no.peil.access.DemoUsers.DemoUser;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.common.ui.Panel;
import no.peil.municipality.MunicipalityRegister;
import org.springframework.beans.factory.ObjectProvider;

/** The way in. In the demo its users stand here, one click each; elsewhere an identity provider will answer. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String LOGGED_OUT = "loggedout";
    static final String STALE = "stale";
    private static final String WRONG = "error";
    private static final String ENDED_COOKIE = "PEIL-ENDED";

    final Paragraph message = new Paragraph();

    LoginView(ObjectProvider<DemoUsers> demo, MunicipalityRegister municipalities, Appearance appearance) {
        addClassName("log-in");
        message.addClassName("message");
        message.getElement().setAttribute("role", "status");
        message.setVisible(false);

        var users = demo.getIfAvailable();
        var way = new Panel(getTranslation("shell.log-in"));
        way.removeAll();
        way.add(new H1(getTranslation("shell.log-in")), message);
        way.add(users == null ? new Paragraph(getTranslation("shell.log-in.no-provider")) : LogInForm.asking());
        var ways = new Div(way);
        ways.addClassName("ways");
        if (users != null) {
            ways.addClassName("two");
            ways.add(demoUsers(users, municipalities));
        }
        add(new Brand(), ways, languages(appearance));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedInUser.current().isPresent()) {
            event.forwardTo("");
            return;
        }
        var said = event.getLocation().getQueryParameters();
        if (said.getSingleParameter(WRONG).isPresent()) {
            message.addClassName("refused");
            say("shell.log-in.wrong");
        } else if (said.getSingleParameter(STALE).isPresent()) {
            say("shell.log-in.stale");
        } else if (said.getSingleParameter(LOGGED_OUT).isPresent()) {
            say("shell.log-in.logged-out");
        } else if (endedForWantOfActivity()) {
            say("shell.log-in.ended");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.log-in.page-title");
    }

    private void say(String key) {
        message.setText(getTranslation(key));
        message.setVisible(true);
    }

    private static boolean endedForWantOfActivity() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Stream::of)
                .anyMatch(cookie -> ENDED_COOKIE.equals(cookie.getName()));
    }

    private Panel demoUsers(DemoUsers users, MunicipalityRegister municipalities) {
        var list = new Div();
        list.addClassName("demo-users");
        for (var user : users.all()) {
            var button = new NativeButton();
            button.addClassName("outline-button");
            button.add(new Span(user.username()), secondary(description(user, municipalities)));
            list.add(LogInForm.oneClick(user.username(), button));
        }
        var panel = new Panel(getTranslation("shell.demo"));
        panel.removeAll();
        panel.add(new H2(getTranslation("shell.demo")), new Paragraph(getTranslation("shell.demo.words")), list);
        return panel;
    }

    private String description(DemoUser user, MunicipalityRegister municipalities) {
        var role = getTranslation("role." + user.role());
        return Optional.ofNullable(user.municipality())
                .map(MunicipalityNumber::new)
                .map(municipalities::nameOf)
                .map(place -> role + ", " + place)
                .orElse(role);
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private Div languages(Appearance appearance) {
        var now = appearance.language(UI.getCurrent().getSession(), VaadinRequest.getCurrent());
        var row = new Div();
        row.addClassName("languages");
        for (var language : InterfaceLanguage.values()) {
            var button = new NativeButton(
                    getTranslation("language." + language), click -> appearance.choose(UI.getCurrent(), language));
            button.addClassName("link-button");
            button.getElement().setAttribute("lang", language.code());
            button.getElement().setAttribute("aria-current", Boolean.toString(language == now));
            row.add(button);
        }
        return row;
    }
}
