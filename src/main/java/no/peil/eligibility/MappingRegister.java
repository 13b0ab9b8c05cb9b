package no.peil.eligibility;

import java.util.Collection;
import java.util.Map;
import no.peil.participant.ParticipantId;

/** The completed mappings; the feature that keeps the competence records implements it. */
public interface MappingRegister {

    /** The completed mappings of these persons, seen with the caller's transaction and reach; the others have none. */
    Map<ParticipantId, RegisteredMapping> of(Collection<ParticipantId> persons);
}
