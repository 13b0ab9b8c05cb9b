package no.peil.competence;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.peil.eligibility.MappingRegister;
import no.peil.eligibility.RegisteredMapping;
import no.peil.participant.ParticipantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the law which mappings there are: only a completed one counts (§ 10). */
@Component
class CompetenceRegister implements MappingRegister {

    private final RecordTable records;
    private final Clock clock;

    CompetenceRegister(RecordTable records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<ParticipantId, RegisteredMapping> of(Collection<ParticipantId> persons) {
        return records.without(persons).values().stream()
                .filter(record -> record.completed() != null)
                .collect(toMap(CompetenceRecord::participant, this::registered));
    }

    private RegisteredMapping registered(CompetenceRecord record) {
        return new RegisteredMapping(
                record.by(),
                dayOf(Objects.requireNonNull(record.completed())),
                Optional.ofNullable(record.assurance()).map(Assurance::on).orElse(null));
    }

    private LocalDate dayOf(Signature signature) {
        return signature.at().atZone(clock.getZone()).toLocalDate();
    }
}
