package no.peil.participant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdentityRepository extends Repository<IdentityEntity, UUID> {

    IdentityEntity save(IdentityEntity identity);

    List<IdentityEntity> findAllByParticipantIdOrderByKind(UUID participantId);

    List<IdentityEntity> findAllByParticipantIdIn(Collection<UUID> participantIds);

    Optional<IdentityEntity> findByValue(String value);
}
