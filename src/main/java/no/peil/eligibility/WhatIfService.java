package no.peil.eligibility;

import java.util.Optional;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends the facts of a person to whoever tries the rules (<i>Prøv regelverket</i>). Nothing of a trial is stored. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class WhatIfService {

    private final ParticipantService participants;
    private final EligibilityService eligibility;

    WhatIfService(ParticipantService participants, EligibilityService eligibility) {
        this.participants = participants;
        this.eligibility = eligibility;
    }

    /** Opens the person, and logs it; empty when no such person is within the user's reach. */
    @Transactional
    public Optional<WhatIfPerson> open(ParticipantId id) {
        return participants
                .open(id)
                .map(person -> new WhatIfPerson(
                        id,
                        person.personalia().listName(),
                        eligibility.explain(person).facts()));
    }
}
