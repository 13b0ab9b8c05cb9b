package no.peil.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import no.peil.common.Refusal;

/**
 * The one way to tell the user how something went. What is done is said politely and goes by itself; what was refused
 * stays longer; what broke stays until it is closed, with the id that is also in the log.
 */
public final class Notices {

    private static final int A_GLANCE = 5_000;
    private static final int A_READING = 15_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Says that something is done, by the key of a text. */
    public static Notification done(String key, Object... arguments) {
        return show("done", A_GLANCE, I18NProvider.translate(key, arguments));
    }

    /** Says what was refused and the way out, by the key of a text. */
    public static Notification refused(String key, Object... arguments) {
        return show("refused", A_READING, I18NProvider.translate(key, arguments));
    }

    /** Says why a service refused, in the words that its key stands for. */
    public static Notification refused(Refusal refusal) {
        return refused("error." + refusal.key(), refusal.arguments().toArray());
    }

    /** Says that something broke, with the id that finds it in the log. */
    public static Notification failed(String errorId) {
        return show("failed", UNTIL_CLOSED, I18NProvider.translate("error.unforeseen", errorId));
    }

    private static Notification show(String kind, int duration, String sentence) {
        var notice = new Notification();
        var close = new Button(I18NProvider.translate("common.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var words = new Div(new Span(sentence));
        words.addClassName("words");
        var line = new Div(words, close);
        line.addClassName("notice");
        notice.add(line);
        notice.addClassName(kind);
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.TOP_END);
        notice.setAssertive(!"done".equals(kind));
        notice.open();
        return notice;
    }
}
