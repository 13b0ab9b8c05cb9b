package no.peil.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.access.UserPreferenceService;
import no.peil.access.UserPreferenceService.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language and colours of a session: the signed-in user's own, kept with the user; before log-in the language this
 * browser last used, from a cookie that says nothing else.
 */
@Component
class Appearance {

    private static final String COOKIE = "PEIL-LANGUAGE";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final UserPreferenceService preferences;

    Appearance(UserPreferenceService preferences) {
        this.preferences = preferences;
    }

    /** The language of this session. */
    InterfaceLanguage language(@Nullable VaadinSession session, @Nullable VaadinRequest request) {
        return of(session)
                .flatMap(chosen -> InterfaceLanguage.of(chosen.language()))
                .or(() -> fromCookie(request))
                .orElse(InterfaceLanguage.NB);
    }

    /** The colours of this session. */
    Theme theme(@Nullable VaadinSession session) {
        return of(session).map(chosen -> Theme.of(chosen.theme())).orElse(Theme.SYSTEM);
    }

    /** Lets the user interface speak the language of the session, in its colours. */
    void applyTo(UI ui) {
        var session = ui.getSession();
        var language = language(session, VaadinRequest.getCurrent());
        session.setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.getPage().setColorScheme(theme(session).scheme());
        remember(language);
    }

    /** Changes the language, keeps it with the user, and shows the page anew in it. */
    void choose(UI ui, InterfaceLanguage language) {
        remember(language);
        var session = ui.getSession();
        of(session)
                .ifPresentOrElse(
                        chosen -> keep(session, new Preferences(language.code(), chosen.theme())),
                        () -> session.setAttribute(InterfaceLanguage.class, language));
        ui.getPage().reload();
    }

    /** Changes the colours and keeps them with the user. */
    void choose(UI ui, Theme theme) {
        of(ui.getSession())
                .ifPresent(chosen -> keep(ui.getSession(), new Preferences(chosen.language(), theme.code())));
        ui.getPage().setColorScheme(theme.scheme());
    }

    private void keep(VaadinSession session, Preferences chosen) {
        preferences.keep(chosen);
        session.setAttribute(Preferences.class, chosen);
    }

    private Optional<Preferences> of(@Nullable VaadinSession session) {
        if (session == null || SignedInUser.current().isEmpty()) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(session.getAttribute(Preferences.class));
        return known.or(() -> {
            session.setAttribute(Preferences.class, preferences.mine());
            chosenBeforeLogIn(session);
            return Optional.ofNullable(session.getAttribute(Preferences.class));
        });
    }

    /** Whoever chooses a language on the log-in page has chosen it for good. */
    private void chosenBeforeLogIn(VaadinSession session) {
        var language = session.getAttribute(InterfaceLanguage.class);
        if (language != null) {
            keep(session, new Preferences(language.code(), preferences.mine().theme()));
            session.setAttribute(InterfaceLanguage.class, null);
        }
    }

    private static Optional<InterfaceLanguage> fromCookie(@Nullable VaadinRequest request) {
        if (request == null) {
            return Optional.empty();
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> InterfaceLanguage.of(cookie.getValue()));
    }

    private static void remember(InterfaceLanguage language) {
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(response -> {
            var cookie = new Cookie(COOKIE, language.code());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(Math.toIntExact(A_YEAR.toSeconds()));
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }
}
