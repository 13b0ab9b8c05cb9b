package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.peil.codes.Countries;
import no.peil.codes.Languages;
import no.peil.common.ui.Dates;
import no.peil.common.ui.Panel;
import no.peil.participant.PersonaliaChange;
import org.jspecify.annotations.Nullable;

/** Who the person is, the numbers they have had, whom they live with, and what was corrected of it. */
class PersonaliaPanel extends Panel {

    PersonaliaPanel(OpenPerson page, PersonaliaEditing editing, UserNames users) {
        super(I18NProvider.translate("person.personalia"));
        addClassName("divided");
        addToHeader(
                small("person.personalia.correct", () -> editing.correct(page)),
                small("person.number.add", () -> editing.addNumber(page)));
        add(data(page, editing));
        var changes = editing.corrections(page.person().id());
        if (!changes.isEmpty()) {
            var list = new Div();
            changes.reversed().forEach(change -> list.add(corrected(change, users)));
            var details = new Details(getTranslation("person.personalia.earlier", changes.size()), list);
            details.addClassName("earlier");
            add(details);
        }
    }

    private DescriptionList data(OpenPerson page, PersonaliaEditing editing) {
        var person = page.person().personalia();
        var list = new DescriptionList();
        list.addClassName("data");
        put(list, "participant.family-name", person.familyName());
        put(list, "participant.given-name", person.givenName());
        put(list, "participant.birth-date", date(person.birthDate()));
        page.person().identities().forEach(identity -> {
            list.add(new DescriptionList.Term(getTranslation("identity-kind." + identity.kind())));
            list.add(new DescriptionList.Description(
                    new MaskedNumber(identity, () -> editing.show(page.person().id(), identity.kind()), false)));
        });
        put(list, "participant.citizenship", country(person.citizenship(), getLocale()));
        put(list, "participant.arrived-on", date(person.arrivedOn()));
        put(list, "participant.mother-tongue", language(person.motherTongue(), getLocale()));
        put(list, "participant.interpreter-language", language(person.interpreterLanguage(), getLocale()));
        put(list, "participant.protection", getTranslation("address-protection." + person.protection()));
        var household = editing.household(page.person().id());
        if (!household.isEmpty()) {
            var members = new Div();
            members.addClassName("stack-tight");
            household.forEach(member -> members.add(member));
            list.add(new DescriptionList.Term(getTranslation("participant.household")));
            list.add(new DescriptionList.Description(members));
        }
        return list;
    }

    private void put(DescriptionList list, String key, @Nullable String value) {
        list.add(new DescriptionList.Term(getTranslation(key)));
        list.add(new DescriptionList.Description(value == null ? unknown() : new Span(value)));
    }

    private Component unknown() {
        var words = new Span(getTranslation("person.fact.none"));
        words.addClassName("secondary");
        return words;
    }

    private Component corrected(PersonaliaChange change, UserNames users) {
        var line = new Div(new Span(PersonaliaText.change(change)));
        line.addClassName("fact-line");
        var hint = new Div(getTranslation(
                "person.fact.provenance",
                change.source(),
                users.of(change.changedBy()),
                Dates.format(change.changedAt())));
        if (change.reason() != null) {
            hint.add(new Div(getTranslation("person.fact.because", change.reason())));
        }
        hint.addClassName("hint");
        return new Div(line, hint);
    }

    private Button small(String key, Runnable deed) {
        var button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(Dates::format).orElse(null);
    }

    private static @Nullable String country(@Nullable String code, Locale locale) {
        return Optional.ofNullable(code)
                .map(known -> Countries.displayName(known, locale))
                .orElse(null);
    }

    private static @Nullable String language(@Nullable String code, Locale locale) {
        return Optional.ofNullable(code)
                .map(known -> Languages.displayName(known, locale))
                .orElse(null);
    }
}
