package no.peil.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A number that a person has had, from when to when. No two persons can hold the same. */
@Entity
@Table(name = "participant_identity")
class IdentityEntity implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private IdentityKind kind;

    @Column
    private String value;

    @Column
    private @Nullable LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private String source;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    private transient boolean persisted = true;

    protected IdentityEntity() {}

    IdentityEntity(UUID id, ParticipantId participant, Identity identity, String source, String by, Instant at) {
        this.id = id;
        this.participantId = participant.value();
        this.kind = identity.kind();
        this.value = identity.value();
        this.validFrom = identity.validFrom();
        this.validTo = identity.validTo();
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = at;
        this.persisted = false;
    }

    ParticipantId participant() {
        return new ParticipantId(participantId);
    }

    Identity identity() {
        return new Identity(kind, value, validFrom, validTo);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !persisted;
    }
}
