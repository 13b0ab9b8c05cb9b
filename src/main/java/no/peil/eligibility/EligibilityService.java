package no.peil.eligibility;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.eligibility.rules.Eligibility;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.eligibility.rules.Registered;
import no.peil.participant.LegalSituation;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    EligibilityService(LegalSituationService situations, ObjectProvider<MappingRegister> mappings, Clock clock) {
        this.situations = situations;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** What the Act says of the person today; empty when no such person is within the user's reach. */
    @Transactional(readOnly = true)
    public Optional<EligibilityAnswer> assess(ParticipantId id) {
        return Optional.ofNullable(assessAll(List.of(id), LocalDate.now(clock)).get(id));
    }

    /** What the Act says today of the person whose page is open, with the facts and the conditions behind it. */
    @Transactional(readOnly = true)
    public ExplainedAnswer explain(ParticipantDetails person) {
        var situation = LegalSituation.on(LocalDate.now(clock), person.id(), person.personalia(), person.inForce());
        var facts = facts(situation, registered(List.of(person.id())).get(person.id()));
        var assessed = Eligibility.assessInFull(facts, LawParameters.STATUTE);
        return new ExplainedAnswer(facts, assessed.answer(), assessed.explanation());
    }

    /**
     * What the Act says on a day of those persons that are within the reach of the caller's transaction, in as many
     * statements for many as for one. Whoever calls answers for the reach, so no role is asked for.
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
        return situations.on(days).stream()
                .collect(toMap(
                        LegalSituation::participant,
                        situation -> Eligibility.assess(facts(situation, registered.get(situation.participant())))));
    }

    private Map<ParticipantId, RegisteredMapping> registered(Collection<ParticipantId> persons) {
        return mappings.stream()
                .findFirst()
                .map(register -> register.of(persons))
                .orElse(Map.of());
    }

    private static ParticipantFacts facts(LegalSituation situation, @Nullable RegisteredMapping mapping) {
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
