package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessments of who can answer alone, and their codes, of which only the hashes are here. */
@Component
class SelfRegistrationTable {

    private final JdbcClient database;

    SelfRegistrationTable(JdbcClient database) {
        this.database = database;
    }

    void add(
            SelfRegistration registration,
            CompetenceRecord record,
            @Nullable MunicipalityNumber municipality,
            @Nullable String hash) {
        database.sql("""
                        insert into competence_self_registration (id, participant_id, record_id, municipality, help, help_reason,
                                                                  code_hash, expires_at, made_at, made_by, made_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(registration.id())
                .param(record.participant().value())
                .param(record.id())
                .param(Optional.ofNullable(municipality)
                        .map(MunicipalityNumber::value)
                        .orElse(null))
                .param(registration.help().name())
                .param(registration.helpReason())
                .param(hash)
                .param(timestamp(registration.expires()))
                .param(Timestamp.from(registration.made().at()))
                .param(registration.made().by())
                .param(registration.made().name())
                .update();
    }

    /** The newest first. */
    List<SelfRegistration> of(ParticipantId person) {
        return database.sql("""
                        select * from competence_self_registration where participant_id = ? order by made_at desc, id
                        """)
                .param(person.value())
                .query((row, number) -> registration(row))
                .list();
    }

    /** Those among these persons whose latest registration has been sent in, in one statement. */
    Set<ParticipantId> sentIn(Collection<ParticipantId> persons) {
        return Set.copyOf(database.sql("""
                        select participant_id from (
                            select distinct on (participant_id) participant_id, sent_at from competence_self_registration
                            where participant_id = any (?) order by participant_id, made_at desc, id) newest
                        where sent_at is not null
                        """)
                .param(persons.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query((row, number) -> new ParticipantId(row.getObject("participant_id", UUID.class)))
                .list());
    }

    /** Makes every code of the person dead. */
    int withdraw(ParticipantId person, Instant now) {
        return database.sql("""
                        update competence_self_registration set withdrawn_at = ?
                        where participant_id = ? and withdrawn_at is null and sent_at is null and code_hash is not null
                        """)
                .param(Timestamp.from(now))
                .param(person.value())
                .update();
    }

    /** Whom a code belongs to; locked, so that two who try it at once are counted one after the other. */
    Optional<KnownCode> find(RegistrationCode code) {
        return database.sql("""
                        select s.id, s.participant_id, s.record_id, s.expires_at, s.withdrawn_at, s.sent_at, s.language,
                               s.wrong_birth_dates, s.locked_until, p.birth_date
                        from competence_self_registration s join participant p on p.id = s.participant_id
                        where s.code_hash = ? for update of s
                        """)
                .param(code.hash())
                .query((row, number) -> new KnownCode(
                        row.getObject("id", UUID.class),
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("withdrawn_at") != null,
                        row.getTimestamp("sent_at") != null,
                        Optional.ofNullable(row.getString("language"))
                                .flatMap(ParticipantLanguage::withCode)
                                .orElse(null),
                        row.getInt("wrong_birth_dates"),
                        instant(row, "locked_until"),
                        Optional.ofNullable(row.getDate("birth_date"))
                                .map(java.sql.Date::toLocalDate)
                                .orElse(null)))
                .optional();
    }

    void countWrongBirthDate(UUID id, int wrong, @Nullable Instant lockedUntil) {
        database.sql("update competence_self_registration set wrong_birth_dates = ?, locked_until = ? where id = ?")
                .param(wrong)
                .param(timestamp(lockedUntil))
                .param(id)
                .update();
    }

    void open(UUID id, ParticipantLanguage language, Instant now) {
        database.sql("""
                        update competence_self_registration
                        set opened_at = coalesce(opened_at, ?), language = ?, wrong_birth_dates = 0, locked_until = null where id = ?
                        """)
                .param(Timestamp.from(now))
                .param(language.code())
                .param(id)
                .update();
    }

    /** Whether the answers may still be changed. */
    boolean isLive(UUID id, Instant now) {
        return database.sql("""
                        select count(*) from competence_self_registration
                        where id = ? and withdrawn_at is null and sent_at is null and expires_at > ?
                        """)
                        .param(id)
                        .param(Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean send(UUID id, Instant now) {
        return database.sql("""
                                update competence_self_registration set sent_at = ?
                                where id = ? and sent_at is null and withdrawn_at is null
                                """).param(Timestamp.from(now)).param(id).update() == 1;
    }

    private static SelfRegistration registration(ResultSet row) throws SQLException {
        return new SelfRegistration(
                row.getObject("id", UUID.class),
                NeedForHelp.valueOf(row.getString("help")),
                row.getString("help_reason"),
                instant(row, "expires_at"),
                new Signature(
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        row.getString("made_by_name")),
                instant(row, "opened_at"),
                Optional.ofNullable(row.getString("language"))
                        .flatMap(ParticipantLanguage::withCode)
                        .orElse(null),
                instant(row, "withdrawn_at"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /** A code that exists, and what must be right before it opens anything. */
    record KnownCode(
            UUID id,
            ParticipantId participant,
            Instant expires,
            boolean withdrawn,
            boolean sent,
            @Nullable ParticipantLanguage language,
            int wrongBirthDates,
            @Nullable Instant lockedUntil,
            @Nullable LocalDate birthDate) {}
}
