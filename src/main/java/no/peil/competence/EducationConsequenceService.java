package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import no.peil.common.PriorEducation;
import no.peil.common.Refusal;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the education of a mapping to the facts that the law turns on, once a user has seen what follows, and can undo it. A
 * mapping by itself never changes a fact; a person does.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class EducationConsequenceService {

    private final ParticipantService participants;
    private final FactService facts;
    private final RecordTable records;
    private final Clock clock;

    EducationConsequenceService(ParticipantService participants, FactService facts, RecordTable records, Clock clock) {
        this.participants = participants;
        this.facts = facts;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Makes the education of the mapping the fact that the law turns on (<i>bekreft utdanningsnivået</i>).
     *
     * @param level what the user was shown
     * @param source where the fact comes from, in the user's language
     * @throws Refusal when the mapping no longer says so
     */
    @Transactional
    public ConfirmedEducation confirm(ParticipantId id, PriorEducation level, String source) {
        var person = participants.find(id).orElseThrow(() -> new Refusal("participant.not-found"));
        if (records.find(id)
                .flatMap(RecordedEducation::of)
                .filter(level::equals)
                .isEmpty()) {
            throw new Refusal("consequence.changed-by-another");
        }
        var confirmed = new Education(level, LocalDate.now(clock));
        var old = EducationConsequence.fact(person);
        return old.map(before -> new ConfirmedEducation(
                        facts.correct(before.id(), confirmed, source, source), (Education) before.fact()))
                .orElseGet(() -> new ConfirmedEducation(facts.add(id, confirmed, source), null));
    }

    /**
     * Takes a confirmation back: the fact is as it was before, and the history keeps both.
     *
     * @param reason why, in the user's language
     */
    @Transactional
    public void undo(ConfirmedEducation confirmed, String reason) {
        var before = confirmed.before();
        if (before == null) {
            facts.withdraw(confirmed.fact(), reason);
        } else {
            facts.correct(confirmed.fact(), before, reason, reason);
        }
    }
}
