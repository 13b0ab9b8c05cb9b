package no.peil.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import no.peil.caseload.Contact;
import no.peil.caseload.ContactChannel;
import no.peil.caseload.ContactDetails;
import no.peil.caseload.ContactLog;
import no.peil.caseload.ContactResult;
import no.peil.codes.Languages;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;

/** How an attempt to reach a person is said in the user's language. */
final class ContactWords {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private ContactWords() {}

    static String of(ContactChannel channel) {
        return I18NProvider.translate("contact-channel." + channel);
    }

    static String of(ContactResult result) {
        return I18NProvider.translate("contact-result." + result);
    }

    static String when(LocalDateTime at) {
        return Dates.format(at.atZone(OSLO).toInstant());
    }

    static String language(String code) {
        return Languages.displayName(code, locale());
    }

    /** What was spoken, and through whom; empty when nobody says. */
    static Optional<String> spoken(ContactDetails details) {
        return Optional.ofNullable(details.language())
                .map(code -> I18NProvider.translate(
                        details.interpreter() ? "contact.interpreted" : "contact.spoken", language(code)));
    }

    /** A line of the log in one sentence, as another line or a button names it. */
    static String named(String key, Contact contact) {
        var details = contact.details();
        return I18NProvider.translate(key, when(details.at()), of(details.channel()), of(details.result()));
    }

    /** When the person was last reached, and how often somebody has tried since. */
    static String ladder(ContactLog log) {
        var reached = log.lastReached()
                .map(contact -> I18NProvider.translate(
                        "contact.ladder.reached", when(contact.details().at())))
                .orElseGet(() -> I18NProvider.translate("contact.ladder.never"));
        var tried = I18NProvider.translate(
                log.lastReached().isPresent() ? "contact.ladder.in-vain" : "contact.ladder.only-in-vain", log.inVain());
        return (reached + " " + tried).strip();
    }

    static State state(ContactResult result) {
        return switch (result) {
            case REACHED, NEW_TIME_AGREED -> State.OK;
            case NO_ANSWER, NO_SHOW -> State.NEAR;
            case DECLINED -> State.NEUTRAL;
        };
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
