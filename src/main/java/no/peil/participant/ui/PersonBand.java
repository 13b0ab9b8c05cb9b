package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.participant.AddressProtection;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalSituation;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says on every tab, and on every page of its own that is about one person, whose page this is: the name first, then what tells this person from another. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PersonBand extends Header {

    private final ParticipantService participants;
    private final ResidenceText residences;
    private final List<PersonBandBadge> badges;
    private final Clock clock;

    PersonBand(
            ParticipantService participants,
            ResidenceText residences,
            ObjectProvider<PersonBandBadge> badges,
            Clock clock) {
        this.participants = participants;
        this.residences = residences;
        this.badges = badges.orderedStream().toList();
        this.clock = clock;
        addClassName("person-band");
    }

    /** Shows the person of the page. */
    public void show(PersonPage page) {
        removeAll();
        var person = page.person();
        var name = new H1(person.personalia().listName());
        var about = new Div();
        about.addClassName("about");
        age(person, about);
        identities(person, about);
        place(person, about);
        var state = new Div();
        state.addClassNames("row", "badges");
        protection(person.personalia().protection(), state);
        badges.forEach(badge -> badge.create(page).ifPresent(state::add));
        add(name, about, state);
    }

    private void age(ParticipantDetails person, Div about) {
        var born = person.personalia().birthDate();
        about.add(new Span(
                born == null
                        ? getTranslation("person.band.age-unknown")
                        : getTranslation(
                                "person.band.age", Period.between(born, today()).getYears())));
    }

    private void identities(ParticipantDetails person, Div about) {
        person.identity(IdentityKind.DUF).ifPresent(duf -> about.add(number(person, duf.kind())));
        person.identity(IdentityKind.NATIONAL_ID)
                .or(() -> person.identity(IdentityKind.D_NUMBER))
                .ifPresent(number -> about.add(number(person, number.kind())));
    }

    private Component number(ParticipantDetails person, IdentityKind kind) {
        return new MaskedNumber(person.identity(kind).orElseThrow(), () -> participants.show(person.id(), kind), true);
    }

    private void place(ParticipantDetails person, Div about) {
        var personalia = person.personalia();
        if (personalia.citizenship() != null) {
            about.add(new Span(Countries.displayName(personalia.citizenship(), getLocale())));
        }
        about.add(new Span(
                personalia.interpreterLanguage() == null
                        ? getTranslation("person.band.no-interpreter")
                        : getTranslation(
                                "person.band.interpreter",
                                Languages.displayName(personalia.interpreterLanguage(), getLocale()))));
        about.add(new Span(
                residences.of(LegalSituation.on(today(), person.id(), personalia, person.inForce()), getLocale())));
    }

    private void protection(AddressProtection protection, Div state) {
        if (protection != AddressProtection.NONE) {
            state.add(new StateBadge(State.BREACH, getTranslation("address-protection." + protection)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
