package no.peil.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.eligibility.ParameterChange.Chapter6AEnd;
import no.peil.eligibility.ParameterChange.UpperAge;
import no.peil.eligibility.rules.MappingDuty;
import no.peil.eligibility.rules.ProgrammeStatus;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The studies of what a change would do, and their answers. Row-level security decides who may see which. */
@Component
class ImpactTable {

    private static final String STUDY = """
            select r.*, coalesce(l.done, 0) as done, coalesce(l.changed, 0) as changed,
                   s.parameter, s.from_day, s.age, s.ends_on, s.before_on, s.after_on, s.put_in_force
            from impact_study s join reassessment_run r on r.id = s.run_id
            left join lateral (select sum(done) as done, sum(changed) as changed
                               from reassessment_lane where run_id = r.id) l on true
            """;

    private final JdbcClient database;

    ImpactTable(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who would get another answer. */
    record Result(ParticipantId person, Category from, Category to, LocalDate since) {}

    void add(RunId run, @Nullable ParameterChange change, LocalDate before, LocalDate after) {
        var age = change instanceof UpperAge upper ? upper : null;
        var end = change instanceof Chapter6AEnd chapter ? chapter : null;
        database.sql("""
                        insert into impact_study (run_id, parameter, from_day, age, ends_on, before_on, after_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(run.value())
                .param(change == null ? null : change.parameter().name())
                .param(age == null ? null : age.from())
                .param(age == null ? null : age.years())
                .param(end == null ? null : end.endsOn())
                .param(before)
                .param(after)
                .update();
    }

    /** @param ruleSet the rules of now, by which a study is outdated or not */
    List<ImpactStudy> newest(int limit, String ruleSet) {
        return database.sql(STUDY + " order by r.asked_at desc limit ?")
                .param(limit)
                .query((row, number) -> study(row, ruleSet))
                .list();
    }

    /** @param ruleSet the rules of now, by which a study is outdated or not */
    Optional<ImpactStudy> find(RunId id, String ruleSet) {
        return database.sql(STUDY + " where s.run_id = ?")
                .param(id.value())
                .query((row, number) -> study(row, ruleSet))
                .optional();
    }

    void putInForce(RunId id, Instant at) {
        database.sql("update impact_study set put_in_force = ? where run_id = ?")
                .param(Timestamp.from(at))
                .param(id.value())
                .update();
    }

    void append(RunId run, Collection<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into impact_result (run_id, participant_id, programme_before, mapping_before, programme_after,
                                                   mapping_after, since)
                        select ?, n.person, n.programme_before, n.mapping_before, n.programme_after, n.mapping_after,
                               n.since::date
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             n (person, programme_before, mapping_before, programme_after, mapping_after, since)
                        on conflict do nothing
                        """)
                .param(run.value())
                .param(results.stream().map(result -> result.person().value()).toArray(UUID[]::new))
                .param(texts(results, result -> result.from().programme()))
                .param(texts(results, result -> result.from().mapping()))
                .param(texts(results, result -> result.to().programme()))
                .param(texts(results, result -> result.to().mapping()))
                .param(texts(results, Result::since))
                .update();
    }

    /** Counts the answers by municipality, the strictly protected without one. */
    void count(RunId run) {
        database.sql("""
                        insert into impact_count (run_id, municipality, programme_before, programme_after, mapping_before,
                                                  mapping_after, persons)
                        select i.run_id, case when not p.sealed then p.municipality end, i.programme_before,
                               i.programme_after, i.mapping_before, i.mapping_after, count(*)
                        from impact_result i join participant p on p.id = i.participant_id
                        where i.run_id = ? group by 1, 2, 3, 4, 5, 6
                        """).param(run.value()).update();
    }

    List<ImpactCount> counts(RunId run) {
        return database.sql(
                        "select * from impact_count where run_id = ? order by municipality nulls first, persons desc")
                .param(run.value())
                .query((row, number) -> new ImpactCount(
                        Optional.ofNullable(row.getString("municipality"))
                                .map(MunicipalityNumber::new)
                                .orElse(null),
                        category(row, "before"),
                        category(row, "after"),
                        row.getLong("persons")))
                .list();
    }

    /** Those of the user's municipality, or of IMDi's reach, who would get another answer. */
    List<ImpactedPerson> persons(RunId run, SignedInUser user, int limit) {
        var municipality = user.municipality().map(MunicipalityNumber::value);
        return database.sql(
                        """
                        select i.*, p.family_name, p.given_name
                        from participant p join impact_result i on i.participant_id = p.id
                        where i.run_id = :run and %s
                        order by i.since, p.family_name, p.given_name, p.id limit :limit
                        """.formatted(municipality.isPresent() ? "p.municipality = :municipality" : "p.liaison_reach"))
                .param("run", run.value())
                .param("municipality", municipality.orElse(""))
                .param("limit", limit)
                .query((row, number) -> new ImpactedPerson(
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getString("family_name") + ", " + row.getString("given_name"),
                        category(row, "before"),
                        category(row, "after"),
                        Objects.requireNonNull(row.getObject("since", LocalDate.class))))
                .list();
    }

    /** How many they are. */
    long count(RunId run, SignedInUser user) {
        var municipality = user.municipality().map(MunicipalityNumber::value);
        return database.sql(
                        """
                        select count(*) from participant p join impact_result i on i.participant_id = p.id
                        where i.run_id = :run and %s
                        """.formatted(municipality.isPresent() ? "p.municipality = :municipality" : "p.liaison_reach"))
                .param("run", run.value())
                .param("municipality", municipality.orElse(""))
                .query(Long.class)
                .single();
    }

    private static Category category(ResultSet row, String when) throws SQLException {
        return new Category(
                ProgrammeStatus.valueOf(row.getString("programme_" + when)),
                MappingDuty.valueOf(row.getString("mapping_" + when)));
    }

    private static ImpactStudy study(ResultSet row, String ruleSet) throws SQLException {
        var inForce = row.getTimestamp("put_in_force");
        var run = ReassessmentRuns.run(row);
        return new ImpactStudy(
                run,
                change(row),
                Objects.requireNonNull(row.getObject("before_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("after_on", LocalDate.class)),
                inForce == null ? null : inForce.toInstant(),
                run.ruleSet() != null && !run.ruleSet().equals(ruleSet));
    }

    private static @Nullable ParameterChange change(ResultSet row) throws SQLException {
        var parameter = row.getString("parameter");
        return parameter == null ? null : ParameterTable.change(LawParameter.valueOf(parameter), row);
    }

    private static String[] texts(Collection<Result> results, Function<Result, Object> column) {
        return results.stream().map(result -> column.apply(result).toString()).toArray(String[]::new);
    }
}
