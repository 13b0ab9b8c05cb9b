package no.peil.participant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FactRepository extends Repository<FactEntity, UUID> {

    FactEntity save(FactEntity fact);

    Optional<FactEntity> findById(UUID id);

    List<FactEntity> findAllByParticipantIdOrderByRecordedAt(UUID participantId);

    List<FactEntity> findAllByParticipantIdInAndReplacedAtIsNull(Collection<UUID> participantIds);
}
