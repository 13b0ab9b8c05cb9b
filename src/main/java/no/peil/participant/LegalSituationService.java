package no.peil.participant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the law turns on, for the assessment of one person or of many, in two statements however many there are.
 *
 * <p>It joins the transaction and the reach of its caller: whoever asks must have one.
 */
@Service
@PreAuthorize("permitAll()")
public class LegalSituationService {

    private final ParticipantRepository participants;
    private final FactRepository facts;

    LegalSituationService(ParticipantRepository participants, FactRepository facts) {
        this.participants = participants;
        this.facts = facts;
    }

    /** The situations on a day of those persons that are within the transaction's reach, in no order. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LegalSituation> on(LocalDate day, Collection<ParticipantId> wanted) {
        return on(wanted.stream().distinct().collect(toMap(identity(), id -> day)));
    }

    /** As {@link #on(LocalDate, Collection)}, with a day for each person. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LegalSituation> on(Map<ParticipantId, LocalDate> days) {
        var ids = days.keySet().stream().map(ParticipantId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var inForce = facts.findAllByParticipantIdInAndReplacedAtIsNull(ids).stream()
                .collect(groupingBy(FactEntity::participant, mapping(FactEntity::fact, toList())));
        return participants.findAllByIdIn(ids).stream()
                .map(person -> LegalSituation.on(
                        Objects.requireNonNull(days.get(person.participantId())),
                        person.participantId(),
                        person.personalia(),
                        inForce.getOrDefault(person.participantId(), List.of())))
                .toList();
    }
}
