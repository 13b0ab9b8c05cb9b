package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.peil.common.PriorEducation;
import no.peil.common.Refusal;
import no.peil.eligibility.EligibilityService;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.RecordedFact;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the education of a mapping to the facts that the law turns on: shows first what follows, then confirms, and can undo.
 * A mapping by itself never changes a fact; a person does.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class EducationConsequenceService {

    private static final Comparator<Education> BY_DAY =
            Comparator.comparing(Education::knownOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final ParticipantService participants;
    private final FactService facts;
    private final EligibilityService eligibility;
    private final RecordTable records;
    private final Clock clock;

    EducationConsequenceService(
            ParticipantService participants,
            FactService facts,
            EligibilityService eligibility,
            RecordTable records,
            Clock clock) {
        this.participants = participants;
        this.facts = facts;
        this.eligibility = eligibility;
        this.records = records;
        this.clock = clock;
    }

    /** What follows for the person whose page is open; empty when the mapping and the fact agree, or the mapping does not say. */
    @Transactional(readOnly = true)
    public Optional<EducationConsequence> of(ParticipantDetails person, CompetenceRecord record) {
        var known = fact(person).map(told -> ((Education) told.fact()).level()).orElse(null);
        return RecordedEducation.of(record)
                .filter(mapped -> mapped != known)
                .map(mapped -> new EducationConsequence(mapped, known, eligibility.suppose(person, mapped)));
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
        var old = fact(person);
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

    /** The fact that the law uses: the one known last. */
    private static Optional<RecordedFact> fact(ParticipantDetails person) {
        return person.facts().stream()
                .filter(told -> told.inForce() && told.fact() instanceof Education)
                .max(Comparator.comparing(told -> (Education) told.fact(), BY_DAY));
    }
}
