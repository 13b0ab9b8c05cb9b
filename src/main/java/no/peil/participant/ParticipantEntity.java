package no.peil.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A person, and the municipality that answers for them now. */
@Entity
@Table(name = "participant")
class ParticipantEntity implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column
    private String givenName;

    @Column
    private String familyName;

    @Column
    private @Nullable LocalDate birthDate;

    @Column
    private @Nullable String citizenship;

    @Column
    private @Nullable LocalDate arrivedOn;

    @Column
    private @Nullable String motherTongue;

    @Column
    private @Nullable String interpreterLanguage;

    @Enumerated(EnumType.STRING)
    private AddressProtection protection;

    @Column
    private @Nullable UUID household;

    @Column
    private @Nullable String municipality;

    @Column
    private boolean loadedByImdi;

    @Column
    private boolean liaisonReach;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    @Column
    private Instant touchedAt;

    @Column
    private String touchedBy;

    protected ParticipantEntity() {}

    ParticipantEntity(UUID id, Personalia personalia, boolean loadedByImdi, String by, Instant at) {
        this.id = id;
        this.loadedByImdi = loadedByImdi;
        this.createdAt = at;
        this.createdBy = by;
        change(personalia, by, at);
    }

    void change(Personalia personalia, String by, Instant at) {
        givenName = personalia.givenName();
        familyName = personalia.familyName();
        birthDate = personalia.birthDate();
        citizenship = personalia.citizenship();
        arrivedOn = personalia.arrivedOn();
        motherTongue = personalia.motherTongue();
        interpreterLanguage = personalia.interpreterLanguage();
        protection = personalia.protection();
        touch(by, at);
    }

    void touch(String by, Instant at) {
        touchedBy = by;
        touchedAt = at;
    }

    /** Whether a user of this role and municipality still answers for the person when they belong there. */
    boolean staysWith(SignedInUser user, Belonging belonging) {
        return user.municipality()
                .map(own -> own.value().equals(belonging.municipality()))
                .orElse(loadedByImdi || belonging.ofImdi());
    }

    /** Whether nobody would answer for the person who belongs there. */
    boolean lostWith(Belonging belonging) {
        return belonging.municipality() == null && !loadedByImdi && !belonging.ofImdi();
    }

    /** Puts the person where the facts say that they belong. */
    void belongsTo(Belonging belonging) {
        municipality = belonging.municipality();
        liaisonReach = loadedByImdi || belonging.ofImdi();
    }

    void livesWith(@Nullable UUID household) {
        this.household = household;
    }

    ParticipantId participantId() {
        return new ParticipantId(id);
    }

    Personalia personalia() {
        return new Personalia(
                givenName,
                familyName,
                birthDate,
                citizenship,
                arrivedOn,
                motherTongue,
                interpreterLanguage,
                protection);
    }

    Optional<UUID> household() {
        return Optional.ofNullable(household);
    }

    Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
