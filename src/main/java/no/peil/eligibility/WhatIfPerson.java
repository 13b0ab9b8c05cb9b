package no.peil.eligibility;

import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.participant.ParticipantId;

/** A person whose facts somebody wants to try the rules with. */
public record WhatIfPerson(ParticipantId id, String name, ParticipantFacts facts) {

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "WhatIfPerson " + id;
    }
}
