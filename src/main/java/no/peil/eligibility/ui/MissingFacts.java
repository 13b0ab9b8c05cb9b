package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import no.peil.common.ui.Panel;
import no.peil.eligibility.rules.Column;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;

/** What somebody must find out before the answer is settled, each with the way to where it is recorded. */
class MissingFacts extends Panel {

    MissingFacts(Set<Column> missing, ParticipantId person) {
        super(I18NProvider.translate("eligibility.missing"));
        addClassName("missing-facts");
        var lead = new Paragraph(getTranslation("eligibility.missing.lead"));
        lead.addClassName("secondary");
        add(lead);
        var list = new Div();
        list.addClassName("divided");
        missing.forEach(column -> list.add(line(column, person)));
        add(list);
    }

    private Div line(Column column, ParticipantId person) {
        var what = getTranslation(Keys.of("eligibility.column.", column));
        var button = new Button(getTranslation("eligibility.missing.record"), click -> open(column, person));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("eligibility.missing.record") + ": " + what);
        var line = new Div(new Span(what), button);
        line.addClassNames("row", "spread");
        return line;
    }

    private static void open(Column column, ParticipantId person) {
        switch (column) {
            case BIRTH_DATE, CITIZENSHIP, ARRIVED_ON -> PersonNavigation.toPersonalia(person);
            case PERMIT, PERMIT_GRANTED_ON -> PersonNavigation.toFact(person, FactKind.PERMIT);
            case REFERENCE_PERMIT, REFERENCE_SETTLED_ON, FAMILY_APPLIED_ON ->
                PersonNavigation.toFact(person, FactKind.REFERENCE_PERSON);
            case RESIDENCE, SETTLED_ON, BY_AGREEMENT -> PersonNavigation.toFact(person, FactKind.RESIDENCE);
            case WORK_HOURS -> PersonNavigation.toFact(person, FactKind.WORK);
            case PARTICIPATES -> PersonNavigation.toFact(person, FactKind.PROGRAMME_START);
            case MAPPING -> PersonNavigation.toPerson(person, "kartlegging");
        }
    }
}
