package no.peil.participant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<ParticipantEntity, UUID> {

    ParticipantEntity save(ParticipantEntity participant);

    Optional<ParticipantEntity> findById(UUID id);

    List<ParticipantEntity> findAllByIdIn(Collection<UUID> ids);

    List<ParticipantEntity> findAllByHouseholdOrderByBirthDate(UUID household);
}
