package no.peil.eligibility;

import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.Registered;
import no.peil.participant.LegalSituation;
import org.jspecify.annotations.Nullable;

/** The facts as the law asks for them, out of what two features know. */
final class CaseFacts {

    private CaseFacts() {}

    static ParticipantFacts of(LegalSituation situation, @Nullable RegisteredMapping mapping) {
        var started = situation.programmeStartedOn();
        return new FactsBuilder(situation.on())
                .birthDate(situation.birthDate())
                .citizenship(situation.citizenship())
                .permit(situation.permit())
                .permitGrantedOn(situation.permitGrantedOn())
                .earlierPermit(situation.earlierPermit())
                .arrivedOn(situation.arrivedOn())
                .referencePermit(situation.referencePermit())
                .referenceSettledOn(situation.referenceSettledOn())
                .familyAppliedOn(situation.familyAppliedOn())
                .residence(situation.residence())
                .settledOn(situation.settledOn())
                .byAgreement(situation.byAgreement())
                .firstSettledOn(situation.firstSettledOn())
                .claimedOn(situation.claimedOn())
                .decisionOn(situation.decisionOn())
                .mapping(mapping == null ? Registered.NONE : Registered.by(mapping.by()))
                .mappingAssuredOn(mapping == null ? null : mapping.assuredOn())
                .participates(started != null && !started.isAfter(situation.on()))
                .workHours(situation.workHours())
                .workEndedOn(situation.workEndedOn())
                .declinedOn(situation.declinedOn())
                .education(situation.education())
                .build();
    }
}
