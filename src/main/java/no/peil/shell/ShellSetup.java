package no.peil.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every session and page gets: the error handler, the user's language and colours, plain words for broken lines. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Appearance appearance;
    private final transient I18NProvider texts;
    private final ErrorReporter errors;

    ShellSetup(Appearance appearance, I18NProvider texts, ErrorReporter errors) {
        this.appearance = appearance;
        this.texts = texts;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::words);
        service.addSessionInitListener(start -> {
            start.getSession().setErrorHandler(errors);
            start.getSession()
                    .setLocale(appearance
                            .language(start.getSession(), start.getRequest())
                            .locale());
        });
        service.addSessionDestroyListener(ShellSetup::endLogInToo);
        service.addUIInitListener(start -> prepare(start.getUI()));
        event.addIndexHtmlRequestListener(this::prepareFirstPaint);
    }

    /** The language and colours stand in the page itself, so that nothing flashes and a screen reader speaks right. */
    private void prepareFirstPaint(IndexHtmlResponse response) {
        var session = VaadinSession.getCurrent();
        var html = response.getDocument().getElementsByTag("html");
        var scheme = appearance.theme(session).scheme();
        html.attr(
                "lang",
                appearance.language(session, response.getVaadinRequest()).code());
        html.attr("theme", scheme.getThemeValue());
        html.attr("style", "color-scheme: " + scheme.getValue());
    }

    private void prepare(UI ui) {
        appearance.applyTo(ui);
        var line = ui.getReconnectDialogConfiguration();
        line.setDialogText(ui.getTranslation("shell.line.lost"));
        line.setDialogTextGaveUp(ui.getTranslation("shell.line.given-up"));
        line.setReconnectAttempts(1_000);
        line.setReconnectInterval(3_000);
    }

    /** An idle session ends as a whole: the heart-beat of an open page would otherwise keep its user logged in. */
    private static void endLogInToo(SessionDestroyEvent end) {
        Optional.ofNullable(end.getSession().getSession()).ifPresent(session -> {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                // It was the log-out that ended it.
            }
        });
    }

    private SystemMessages words(SystemMessagesInfo about) {
        VaadinRequest request = about.getRequest();
        var language = appearance.language(VaadinSession.getCurrent(), request).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.ended", language));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.ended.what-to-do", language));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("shell.internal-error", language));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal-error.what-to-do", language));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(texts.getTranslation("shell.out-of-step", language));
        messages.setSyncErrorMessage(texts.getTranslation("shell.out-of-step.what-to-do", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.what-to-do", language));
        return messages;
    }
}
