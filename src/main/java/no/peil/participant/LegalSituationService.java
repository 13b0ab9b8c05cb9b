package no.peil.participant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
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

    private final LegalRecords records;
    private final EntityManager entities;

    LegalSituationService(LegalRecords records, EntityManager entities) {
        this.records = records;
        this.entities = entities;
    }

    /** The situations on a day of those persons that are within the transaction's reach, in no order. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LegalSituation> on(LocalDate day, Collection<ParticipantId> wanted) {
        return on(wanted.stream().distinct().collect(toMap(identity(), id -> day)));
    }

    /** As {@link #on(LocalDate, Collection)}, with a day for each person. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LegalSituation> on(Map<ParticipantId, LocalDate> days) {
        return records(days.keySet()).stream()
                .map(record -> record.on(Objects.requireNonNull(days.get(record.participant()))))
                .toList();
    }

    /** All that is recorded of those persons that are within the transaction's reach, in no order. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<LegalRecord> records(Collection<ParticipantId> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        // What the transaction has changed as entities, plain statements do not see before it is written.
        entities.flush();
        return records.of(wanted);
    }
}
