package no.peil.participant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.DuplicatePair.Registered;
import no.peil.participant.PersonComparison.Contents;
import no.peil.participant.PersonComparison.Mark;
import no.peil.participant.Resemblance.Known;
import no.peil.participant.Resemblance.Similarity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds registrations that may be of one person, and keeps which are not. */
@Component
class DuplicateTable {

    private final JdbcTemplate database;
    private final ObjectProvider<MergedTables> features;
    private final Clock clock;

    DuplicateTable(JdbcTemplate database, ObjectProvider<MergedTables> features, Clock clock) {
        this.database = database;
        this.features = features;
        this.clock = clock;
    }

    /** The pairs within the user's sight that look like one person and that nobody has said are two. */
    List<DuplicatePair> pairs(SignedInUser user) {
        var own = user.municipality().map(MunicipalityNumber::value);
        var found = new ArrayList<DuplicatePair>();
        database.query(
                CANDIDATES.formatted(own.isPresent() ? "p.municipality = ?" : "p.liaison_reach and ?"),
                row -> {
                    pair(row).ifPresent(found::add);
                },
                own.<Object>map(number -> number).orElse(true));
        return found;
    }

    /** How many rows each has in the tables that are told of, within the transaction's reach. */
    List<Contents> contents(ParticipantId one, ParticipantId other) {
        var counted = features.orderedStream()
                .flatMap(feature -> feature.tables().stream())
                .filter(MergedTable::counted)
                .toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        var question = counted.stream()
                .map(table -> """
                        select '%1$s', count(*) filter (where %2$s = p.one), count(*) filter (where %2$s = p.other)
                        from p left join %1$s on %2$s in (p.one, p.other)
                        """.formatted(table.name(), table.column()))
                .collect(Collectors.joining(" union all "));
        return database.query(
                "with p as (select ?::uuid as one, ?::uuid as other) " + question,
                (row, number) -> new Contents(row.getString(1), row.getLong(2), row.getLong(3)),
                one.value(),
                other.value());
    }

    /** Keeps that these are two persons, as they stand now. */
    void mark(ParticipantId one, ParticipantId other, SignedInUser user) {
        database.update(
                """
                insert into participant_not_same (one_id, other_id, fingerprint, marked_at, marked_by, marked_by_name)
                select a.id, b.id, %s, ?, ?, ?
                from participant a, participant b
                where a.id = least(?::uuid, ?::uuid) and b.id = greatest(?::uuid, ?::uuid)
                """.formatted(FINGERPRINT),
                Timestamp.from(clock.instant()),
                user.getUsername(),
                user.displayName(),
                one.value(),
                other.value(),
                one.value(),
                other.value());
    }

    /** Who said last that these are two persons, whatever was known then. */
    Optional<Mark> marked(ParticipantId one, ParticipantId other) {
        return database
                .query(
                        """
                        select marked_at, marked_by_name from participant_not_same
                        where one_id = least(?::uuid, ?::uuid) and other_id = greatest(?::uuid, ?::uuid)
                        order by marked_at desc limit 1
                        """,
                        (row, number) -> new Mark(row.getTimestamp(1).toInstant(), row.getString(2)),
                        one.value(),
                        other.value(),
                        one.value(),
                        other.value())
                .stream()
                .findFirst();
    }

    private static Optional<DuplicatePair> pair(ResultSet row) throws SQLException {
        var one = registered(row, "a_");
        var other = registered(row, "b_");
        return Resemblance.of(
                        known(row, "a_", one),
                        known(row, "b_", other),
                        new Similarity(
                                row.getDouble("given"),
                                row.getDouble("family"),
                                row.getDouble("given_to_family"),
                                row.getDouble("family_to_given")))
                .map(resemblance -> new DuplicatePair(one, other, resemblance));
    }

    private static Registered registered(ResultSet row, String whose) throws SQLException {
        return new Registered(
                new ParticipantId(row.getObject(whose + "id", UUID.class)),
                row.getString(whose + "family_name") + ", " + row.getString(whose + "given_name"),
                row.getObject(whose + "birth_date", LocalDate.class),
                identities(row.getArray(whose + "numbers")));
    }

    private static List<Identity> identities(Array numbers) throws SQLException {
        return Arrays.stream((String[]) numbers.getArray())
                .map(number -> number.split(" "))
                .map(number -> new Identity(IdentityKind.valueOf(number[0]), number[1], null, null))
                .toList();
    }

    private static Known known(ResultSet row, String whose, Registered registered) throws SQLException {
        return new Known(
                row.getString(whose + "given_name"),
                row.getString(whose + "family_name"),
                registered.birthDate(),
                row.getString(whose + "citizenship"),
                registered.identities().stream().map(Identity::kind).collect(Collectors.toSet()));
    }

    /** Everything that the likeness of two rests on. */
    private static final String FINGERPRINT = """
            md5(coalesce((select string_agg(concat_ws('|', n.participant_id, n.kind, n.value), ' '
                                            order by n.participant_id, n.kind, n.value)
                          from participant_identity n where n.participant_id in (a.id, b.id)), '')
                || concat_ws('|', 'a', a.given_name, a.family_name, a.birth_date, a.citizenship)
                || concat_ws('|', 'b', b.given_name, b.family_name, b.birth_date, b.citizenship))
            """;

    /**
     * Similarity is no leakproof function: it is asked only of those who have the birth date, or the consonants of the name,
     * in common, which equality finds within one municipality. The offset lets the fingerprint be taken of marked pairs alone.
     */
    private static final String CANDIDATES = """
            with plain as materialized (
                select p.id, p.given_name, p.family_name, p.birth_date, p.citizenship, p.municipality,
                       regexp_replace(lower(normalize(p.given_name, NFKD)), '[^[:alpha:] -]', '', 'g') as given,
                       regexp_replace(lower(normalize(p.family_name, NFKD)), '[^[:alpha:] -]', '', 'g') as family
                from participant p
                where %s
            ), person as materialized (
                select *, regexp_replace(translate(given || family, 'wqczaeiouyhæøå -', 'vkks'), '(.)\\1+', '\\1', 'g') as bones,
                       to_char(birth_date, 'YYYYMM') as ym, to_char(birth_date, 'YYYYDD') as yd, to_char(birth_date, 'MMDD') as md
                from plain
            ), pair as (
                select a.id as a, b.id as b
                from person a join person b on b.birth_date = a.birth_date and b.id > a.id
                where similarity(a.given || ' ' || a.family, b.given || ' ' || b.family) > 0.3 or a.bones = b.bones
                union
                select a.id, b.id from person a join person b on b.bones = a.bones and b.ym = a.ym and b.id > a.id
                union
                select a.id, b.id from person a join person b on b.bones = a.bones and b.yd = a.yd and b.id > a.id
                union
                select a.id, b.id from person a join person b on b.bones = a.bones and b.md = a.md and b.id > a.id
                union
                select least(a.id, b.id), greatest(a.id, b.id)
                from person a join person b on b.bones = a.bones and b.yd = a.ym and b.ym = a.yd and b.id <> a.id
                union
                select least(a.id, b.id), greatest(a.id, b.id)
                from person a join person b on b.bones = a.bones and b.id <> a.id
                where a.birth_date is null
            )
            select a.id as a_id, a.given_name as a_given_name, a.family_name as a_family_name, a.birth_date as a_birth_date,
                   a.citizenship as a_citizenship, a_has.numbers as a_numbers,
                   b.id as b_id, b.given_name as b_given_name, b.family_name as b_family_name, b.birth_date as b_birth_date,
                   b.citizenship as b_citizenship, b_has.numbers as b_numbers,
                   similarity(a.given, b.given) as given, similarity(a.family, b.family) as family,
                   similarity(a.given, b.family) as given_to_family, similarity(a.family, b.given) as family_to_given
            from pair join person a on a.id = pair.a join person b on b.id = pair.b
                cross join lateral (select coalesce(array_agg(n.kind || ' ' || n.value order by n.kind, n.value), '{}') as numbers
                                    from participant_identity n where n.participant_id = a.id) a_has
                cross join lateral (select coalesce(array_agg(n.kind || ' ' || n.value order by n.kind, n.value), '{}') as numbers
                                    from participant_identity n where n.participant_id = b.id) b_has
            where (a.municipality = b.municipality or a.municipality is null or b.municipality is null)
              and not exists (select from (select s.fingerprint from participant_not_same s
                                           where s.one_id = a.id and s.other_id = b.id offset 0) marked
                              where marked.fingerprint = """ + FINGERPRINT + """
                              )
            order by a.family_name, a.given_name, a.id, b.id
            """;
}
