package no.peil.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.ReferencePermit;
import no.peil.common.ResidenceKind;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A recorded fact, one row whatever its kind, so that history, correction and import are the same for all. */
@Entity
@Table(name = "participant_fact")
class FactEntity implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Column
    private @Nullable LocalDate fromDate;

    @Column
    private @Nullable LocalDate toDate;

    @Column
    private @Nullable LocalDate validFrom;

    @Column
    private @Nullable String permit;

    @Column
    private @Nullable String asWritten;

    @Enumerated(EnumType.STRING)
    private @Nullable ResidenceKind residenceKind;

    @Column
    private @Nullable String municipality;

    @Column
    private @Nullable UUID centreId;

    @Column
    private @Nullable Boolean byAgreement;

    @Column
    private @Nullable BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private @Nullable PriorEducation education;

    @Column
    private @Nullable LocalDate familyAppliedOn;

    @Column
    private String source;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column
    private @Nullable Instant replacedAt;

    @Column
    private @Nullable String replacedBy;

    @Column
    private @Nullable String replacedReason;

    private transient boolean persisted = true;

    protected FactEntity() {}

    FactEntity(UUID id, ParticipantId participant, LegalFact fact, String source, String by, Instant at) {
        this.id = id;
        this.participantId = participant.value();
        this.kind = fact.kind();
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = at;
        this.persisted = false;
        fill(fact);
    }

    private void fill(LegalFact fact) {
        switch (fact) {
            case PermitHeld held -> {
                permit = name(held.permit());
                asWritten = held.asWritten();
                fromDate = held.grantedOn();
                validFrom = held.validFrom();
                toDate = held.validTo();
            }
            case Residence residence -> {
                residenceKind = residence.where();
                municipality = Optional.ofNullable(residence.municipality())
                        .map(MunicipalityNumber::value)
                        .orElse(null);
                centreId = residence.centre();
                fromDate = residence.from();
                toDate = residence.to();
                byAgreement = residence.byAgreement();
            }
            case ReferencePerson reference -> {
                permit = name(reference.permit());
                fromDate = reference.settledOn();
                familyAppliedOn = reference.familyAppliedOn();
            }
            case Work work -> {
                hours = work.hours();
                fromDate = work.from();
                toDate = work.endedOn();
            }
            case Education known -> {
                education = known.level();
                fromDate = known.knownOn();
            }
            case Event event -> fromDate = event.on();
        }
    }

    LegalFact fact() {
        return switch (kind) {
            case PERMIT ->
                new PermitHeld(permit == null ? null : Permit.valueOf(permit), asWritten, fromDate, validFrom, toDate);
            case RESIDENCE ->
                new Residence(
                        Objects.requireNonNull(residenceKind),
                        municipality == null ? null : new MunicipalityNumber(municipality),
                        centreId,
                        fromDate,
                        toDate,
                        byAgreement);
            case REFERENCE_PERSON ->
                new ReferencePerson(permit == null ? null : ReferencePermit.valueOf(permit), fromDate, familyAppliedOn);
            case WORK -> new Work(hours, fromDate, toDate);
            case EDUCATION -> new Education(Objects.requireNonNull(education), fromDate);
            case FIRST_SETTLED, CLAIM, DECISION, PROGRAMME_START, DECLINED ->
                new Event(kind, Objects.requireNonNull(fromDate));
        };
    }

    void replace(String by, Instant at, @Nullable String reason) {
        replacedBy = by;
        replacedAt = at;
        replacedReason = reason;
    }

    ParticipantId participant() {
        return new ParticipantId(participantId);
    }

    boolean inForce() {
        return replacedAt == null;
    }

    RecordedFact recorded() {
        var replacement = replacedAt == null || replacedBy == null
                ? null
                : new RecordedFact.Replacement(replacedAt, replacedBy, replacedReason);
        return new RecordedFact(new FactId(id), fact(), source, recordedBy, recordedAt, replacement);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
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
