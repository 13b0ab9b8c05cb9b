package no.peil.competence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The remarks and their pins. Row-level security decides who reads what. */
@Component
class RemarkTable {

    private static final String WHOLE = "WHOLE";

    private final JdbcClient database;

    RemarkTable(JdbcClient database) {
        this.database = database;
    }

    /** The user sees the pins of their own office only, so a remark is there once. */
    List<Remark> of(ParticipantId person) {
        return database.sql("""
                        select r.id, r.about, r.body, r.corrects_id, r.author_name, r.author_role, r.municipality,
                               r.written_at, r.for_own_municipality, r.for_receiving_municipality, r.for_imdi, r.erased_at,
                               p.pinned_at, p.pinned_by, p.pinned_by_name
                        from competence_remark r left join competence_remark_pin p on p.remark_id = r.id
                        where r.participant_id = ? order by (p.remark_id is null), r.written_at desc, r.id
                        """)
                .param(person.value())
                .query((row, number) -> remark(row))
                .list();
    }

    /** Lets one remark about a person be added after the other. */
    void lock(ParticipantId person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("remark:" + person)
                .query((row, number) -> true)
                .single();
    }

    /** Whether the author has written the same, about the same, since then. */
    boolean justWritten(
            ParticipantId person,
            @Nullable Section about,
            String body,
            @Nullable UUID corrects,
            SignedInUser author,
            Instant since) {
        return database.sql("""
                        select exists (select from competence_remark
                                       where participant_id = ? and author = ? and about = ? and body = ?
                                         and corrects_id is not distinct from ? and written_at >= ?)
                        """)
                .params(person.value(), author.getUsername(), topic(about), body)
                .param(corrects)
                .param(Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    void add(
            ParticipantId person,
            @Nullable Section about,
            String body,
            @Nullable UUID corrects,
            Set<Audience> audience,
            SignedInUser author,
            Instant at) {
        database.sql("""
                        insert into competence_remark (id, participant_id, about, body, corrects_id, author, author_name,
                                                       author_role, municipality, written_at, for_own_municipality,
                                                       for_receiving_municipality, for_imdi)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(person.value())
                .param(topic(about))
                .param(body)
                .param(corrects)
                .param(author.getUsername())
                .param(author.displayName())
                .param(author.role().name())
                .param(office(author))
                .param(Timestamp.from(at))
                .param(audience.contains(Audience.OWN_MUNICIPALITY))
                .param(audience.contains(Audience.RECEIVING_MUNICIPALITY))
                .param(audience.contains(Audience.IMDI))
                .update();
    }

    /** Pins a remark that the user can read; false when it is pinned already, or there is no such remark. */
    boolean pin(ParticipantId person, UUID remark, SignedInUser by, Instant at) {
        return database.sql("""
                                insert into competence_remark_pin (remark_id, municipality, pinned_at, pinned_by, pinned_by_name)
                                select id, ?, ?, ?, ? from competence_remark where id = ? and participant_id = ?
                                on conflict do nothing
                                """)
                        .param(office(by))
                        .param(Timestamp.from(at))
                        .param(by.getUsername())
                        .param(by.displayName())
                        .param(remark)
                        .param(person.value())
                        .update()
                == 1;
    }

    boolean unpin(ParticipantId person, UUID remark) {
        return database.sql("""
                                delete from competence_remark_pin where remark_id = ?
                                and remark_id in (select id from competence_remark where participant_id = ?)
                                """).param(remark).param(person.value()).update() == 1;
    }

    static String topic(@Nullable Section about) {
        return about == null ? WHOLE : about.name();
    }

    private static @Nullable String office(SignedInUser user) {
        return user.municipality().map(MunicipalityNumber::value).orElse(null);
    }

    private static Remark remark(ResultSet row) throws SQLException {
        var about = row.getString("about");
        var municipality = row.getString("municipality");
        return new Remark(
                row.getObject("id", UUID.class),
                about.equals(WHOLE) ? null : Section.valueOf(about),
                Optional.ofNullable(row.getString("body")).orElse(""),
                row.getObject("corrects_id", UUID.class),
                row.getString("author_name"),
                Role.valueOf(row.getString("author_role")),
                municipality == null ? null : new MunicipalityNumber(municipality),
                row.getTimestamp("written_at").toInstant(),
                audience(row),
                pinned(row),
                moment(row, "erased_at"));
    }

    private static Set<Audience> audience(ResultSet row) throws SQLException {
        var audience = EnumSet.noneOf(Audience.class);
        for (var reader : Audience.values()) {
            if (row.getBoolean("for_" + reader)) {
                audience.add(reader);
            }
        }
        return audience;
    }

    private static @Nullable Signature pinned(ResultSet row) throws SQLException {
        var at = moment(row, "pinned_at");
        return at == null ? null : new Signature(at, row.getString("pinned_by"), row.getString("pinned_by_name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
