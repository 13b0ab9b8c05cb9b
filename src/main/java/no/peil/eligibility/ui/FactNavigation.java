package no.peil.eligibility.ui;

import no.peil.eligibility.rules.Column;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantId;
import no.peil.participant.ui.PersonNavigation;

/** The way to where a fact that is missing is recorded on the person's page. */
final class FactNavigation {

    private FactNavigation() {}

    static void toRecord(Column column, ParticipantId person) {
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
