package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.common.NationalId;
import no.peil.common.Permit;
import no.peil.common.TestNumbers;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Panel;
import no.peil.participant.FactKind;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.NewParticipant;

/** The fields of a person to be registered: the columns of an import line, in the order in which papers give them. */
class RegistrationForm extends Div {

    final NumberField duf = NumberField.duf();
    final NumberField national;
    final PersonaliaForm personalia;
    final PermitForm permit;
    final ComboBox<Permit> earlierPermit = new ComboBox<>(I18NProvider.translate("person.field.earlier-permit"));
    final ReferencePersonForm reference;
    final ResidenceForm residence;
    final NorwegianDatePicker firstSettled = new NorwegianDatePicker(I18NProvider.translate("fact-kind.FIRST_SETTLED"));
    final NorwegianDatePicker claimed = new NorwegianDatePicker(I18NProvider.translate("fact-kind.CLAIM"));
    final TextField source = new TextField(I18NProvider.translate("person.field.source"));
    private final FormChecks checks = new FormChecks();

    RegistrationForm(FactForms facts, TestNumbers testNumbers, LocalDate today, Locale locale) {
        addClassName("stack");
        national = NumberField.national(testNumbers);
        personalia = new PersonaliaForm(today, locale, true);
        permit = new PermitForm(today, personalia.born::getValue);
        reference = new ReferencePersonForm(today);
        residence = facts.residence();
        earlierPermit.setItems(Permit.values());
        earlierPermit.setItemLabelGenerator(FactText::name);
        national.addValueChangeListener(typed -> suggestBirthDate());
        source.setValue(getTranslation("person.register.source"));
        source.setWidthFull();
        checks.require(source, "person.field.source.required");
        checks.day(firstSettled, false, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
        checks.day(claimed, false, () -> null, "person.field.in-future", () -> today, "person.field.in-future");
        var family = new Details(getTranslation("person.register.family"), reference.fields());
        permit.permit.addValueChangeListener(
                chosen -> family.setOpened(chosen.getValue() == Permit.UTL_CH6_FAMILY || family.isOpened()));
        add(
                panel("person.register.who", numbers(), personalia.fields()),
                panel("person.facts.STAY", permit.fields(), new FieldGrid().wide(earlierPermit), family),
                panel("person.facts.PLACE", residence.fields(), new FieldGrid().with(firstSettled, claimed)),
                panel("person.register.source-of-all", new FieldGrid().wide(source)));
    }

    /** The person as the fields say; empty while a field is wrong, and then the field says why. */
    Optional<NewParticipant> edited() {
        var numbers =
                Stream.of(duf.read(), national.read()).flatMap(Optional::stream).toList();
        boolean numbered = hasNumber(numbers) && agreesWithBirthDate();
        var person = personalia.edited();
        var held = permit.edited();
        var home = residence.edited();
        boolean complete = checks.pass() && referenceIsWhole();
        if (!numbered || !complete || person.isEmpty() || held.isEmpty() || home.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewParticipant(
                person.get(),
                numbers,
                facts(held.get(), home.get()),
                source.getValue().strip()));
    }

    private List<LegalFact> facts(LegalFact held, LegalFact home) {
        var facts = new ArrayList<LegalFact>();
        if (earlierPermit.getValue() != null) {
            facts.add(new PermitHeld(earlierPermit.getValue(), null, null, null, null));
        }
        facts.add(held);
        facts.add(home);
        if (reference.permit.getValue() != null) {
            facts.add(new ReferencePerson(
                    reference.permit.getValue(), reference.settled.getValue(), reference.applied.getValue()));
        }
        if (firstSettled.getValue() != null) {
            facts.add(new Event(FactKind.FIRST_SETTLED, firstSettled.getValue()));
        }
        if (claimed.getValue() != null) {
            facts.add(new Event(FactKind.CLAIM, claimed.getValue()));
        }
        return facts;
    }

    private boolean hasNumber(List<Identity> numbers) {
        if (numbers.isEmpty() && !duf.isInvalid() && !national.isInvalid()) {
            duf.refuse("person.register.number.required");
        }
        return !numbers.isEmpty() && !duf.isInvalid() && !national.isInvalid();
    }

    private boolean agreesWithBirthDate() {
        boolean agrees = national.read()
                .map(number -> new NationalId(number.value()).birthDate())
                .map(inNumber -> Objects.equals(inNumber, personalia.born.getValue()))
                .orElse(true);
        if (!agrees) {
            national.refuse("person.field.number.other-birth-date");
        }
        return agrees;
    }

    private boolean referenceIsWhole() {
        boolean begun = !reference.permit.isEmpty() || !reference.settled.isEmpty() || !reference.applied.isEmpty();
        return !begun || reference.edited().isPresent();
    }

    private void suggestBirthDate() {
        national.read()
                .filter(number -> number.kind() != IdentityKind.DUF && personalia.born.isEmpty())
                .ifPresent(number -> personalia.born.setValue(new NationalId(number.value()).birthDate()));
    }

    private Div numbers() {
        var hint = new Paragraph(getTranslation("person.register.number.hint"));
        hint.addClassName("secondary");
        return new Div(hint, new FieldGrid().with(duf, national));
    }

    private Panel panel(String key, Component... parts) {
        return new Panel(getTranslation(key), parts);
    }
}
