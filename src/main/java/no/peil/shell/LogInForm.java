package no.peil.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form that posts to the log-in, so that password managers know it; it carries the token against forgery. */
@Tag("form")
final class LogInForm extends HtmlContainer {

    private LogInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .ifPresent(token -> add(hidden(token.getParameterName(), token.getToken())));
    }

    /** The form that asks for both. */
    static LogInForm asking() {
        var form = new LogInForm();
        var name = field("username", "text", "username");
        name.getElement().setAttribute("autofocus", true);
        form.add(
                labelled("shell.log-in.user-name", name),
                labelled("shell.log-in.password", field("password", "password", "current-password")),
                submit(form.getTranslation("shell.log-in.submit")));
        return form;
    }

    /** A form that is one button: a user of the demo, whose password is the user name. */
    static LogInForm oneClick(String username, HtmlContainer button) {
        var form = new LogInForm();
        button.getElement().setAttribute("type", "submit");
        form.add(hidden("username", username), hidden("password", username), button);
        return form;
    }

    private static NativeLabel labelled(String key, Input field) {
        var label = new NativeLabel();
        label.setText(label.getTranslation(key));
        label.add(field);
        return label;
    }

    private static Input field(String name, String type, String autocomplete) {
        var input = new Input();
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("autocapitalize", "none");
        input.getElement().setAttribute("required", true);
        return input;
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        return input;
    }

    private static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.addClassName("solid-button");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
