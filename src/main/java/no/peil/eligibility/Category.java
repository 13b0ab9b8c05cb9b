package no.peil.eligibility;

import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ProgrammeStatus;

/** What a person gets of the programme, and what is asked for in the way of mapping: the answer in two words. */
public record Category(ProgrammeStatus programme, MappingDuty mapping) {

    static Category of(EligibilityAnswer answer) {
        return new Category(answer.programme(), answer.mapping());
    }
}
