package no.peil.eligibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.participant.LegalSituation;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the Integration Act about persons, by the facts that the register holds of them. It advises; a person decides. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class EligibilityService {

    private final LegalSituationService situations;
    private final ObjectProvider<MappingRegister> mappings;
    private final LawInForce law;
    private final Clock clock;

    EligibilityService(
            LegalSituationService situations, ObjectProvider<MappingRegister> mappings, LawInForce law, Clock clock) {
        this.situations = situations;
        this.mappings = mappings;
        this.law = law;
        this.clock = clock;
    }

    /** What the Act says of a person in this situation, by the mapping that is registered. */
    @Transactional(readOnly = true)
    public EligibilityAnswer assess(LegalSituation situation) {
        return Eligibility.assess(facts(situation), law.now().parameters());
    }

    /** What the Act says today of the person whose page is open, with the facts and the conditions behind it. */
    @Transactional(readOnly = true)
    public ExplainedAnswer explain(ParticipantDetails person) {
        var situation = LegalSituation.on(LocalDate.now(clock), person.id(), person.personalia(), person.inForce());
        return ExplainedAnswer.of(facts(situation), law.now().parameters());
    }

    /**
     * What the Act says on a day of those persons that are within the reach of the caller's transaction, in as many
     * statements for many as for one, by the parameters in force. Whoever calls answers for the reach, so no role is asked for.
     */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, EligibilityAnswer> assessAll(Collection<ParticipantId> persons, LocalDate day) {
        return assessAll(persons.stream().distinct().collect(toMap(identity(), person -> day)));
    }

    /** As {@link #assessAll(Collection, LocalDate)}, with a day for each person. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, EligibilityAnswer> assessAll(Map<ParticipantId, LocalDate> days) {
        var registered = registered(days.keySet());
        var parameters = law.now().parameters();
        return situations.on(days).stream()
                .collect(toMap(
                        LegalSituation::participant,
                        situation -> Eligibility.assess(
                                CaseFacts.of(situation, registered.get(situation.participant())), parameters)));
    }

    private ParticipantFacts facts(LegalSituation situation) {
        var person = situation.participant();
        return CaseFacts.of(situation, registered(List.of(person)).get(person));
    }

    private Map<ParticipantId, RegisteredMapping> registered(Collection<ParticipantId> persons) {
        return mappings.stream()
                .findFirst()
                .map(register -> register.of(persons))
                .orElse(Map.of());
    }
}
