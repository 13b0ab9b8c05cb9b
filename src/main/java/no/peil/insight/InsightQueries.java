package no.peil.insight;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.peil.caseload.CaseloadConditions;
import no.peil.caseload.WorkFilter;
import no.peil.common.MunicipalityNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of the dashboard: one for the work and one for the programme starts. */
@Component
class InsightQueries {

    private static final String MAPPED = "count(*) filter (where r.mapping_completed_on <= r.programme_started_on)";

    private final JdbcClient database;
    private final Clock clock;

    InsightQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Per owner of a municipality's persons, those without one among them, and for all of them. */
    List<WorkOfOwner> work(MunicipalityNumber municipality) {
        return database.sql("""
                        select case when grouping(r.owner) = 0 then coalesce(r.owner, '') end as owner, %s
                        from caseload_row r where r.municipality = :municipality group by grouping sets ((r.owner), ())
                        """.formatted(counts()))
                .param("municipality", municipality.value())
                .param("today", LocalDate.now(clock))
                .query(InsightQueries::workOfOwner)
                .list();
    }

    /** For the whole country. */
    WorkOfOwner work() {
        return database.sql("select null as owner, %s from caseload_row r where not r.sealed".formatted(counts()))
                .param("today", LocalDate.now(clock))
                .query(InsightQueries::workOfOwner)
                .single();
    }

    /** All programme starts of a municipality by month. */
    Map<YearMonth, Starts> starts(MunicipalityNumber municipality) {
        var months = new HashMap<YearMonth, Starts>();
        database.sql("""
                        select date_trunc('month', r.programme_started_on)::date as month, count(*) as started, %s as mapped
                        from caseload_row r
                        where r.municipality = :municipality and r.programme_started_on is not null
                        group by 1
                        """.formatted(MAPPED))
                .param("municipality", municipality.value())
                .query(row -> {
                    months.put(YearMonth.from(row.getObject("month", LocalDate.class)), starts(row));
                });
        return months;
    }

    /** The programme starts of the country in these months, by month and municipality. */
    List<StartsSomewhere> starts(YearMonth from, YearMonth to) {
        return database.sql("""
                        select date_trunc('month', r.programme_started_on)::date as month, r.municipality,
                               count(*) as started, %s as mapped
                        from caseload_row r
                        where not r.sealed and r.municipality is not null
                          and r.programme_started_on >= :from and r.programme_started_on < :before
                        group by 1, 2
                        """.formatted(MAPPED))
                .param("from", from.atDay(1))
                .param("before", to.plusMonths(1).atDay(1))
                .query((row, number) -> new StartsSomewhere(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new MunicipalityNumber(row.getString("municipality")),
                        starts(row)))
                .list();
    }

    private static String counts() {
        return Stream.concat(
                        Stream.of(
                                "count(*) as registered", counted(CaseloadConditions.of((WorkFilter) null), "persons")),
                        Stream.of(WorkFilter.values()).map(list -> counted(CaseloadConditions.of(list), list.name())))
                .collect(joining(", "));
    }

    private static String counted(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    private static WorkOfOwner workOfOwner(ResultSet row, int number) throws SQLException {
        var work = new EnumMap<WorkFilter, Long>(WorkFilter.class);
        for (var list : WorkFilter.values()) {
            work.put(list, row.getLong(list.name()));
        }
        return new WorkOfOwner(row.getString("owner"), row.getLong("registered"), row.getLong("persons"), work);
    }

    private static Starts starts(ResultSet row) throws SQLException {
        return new Starts(row.getLong("started"), row.getLong("mapped"));
    }

    /** The starts of a month in a municipality. */
    record StartsSomewhere(YearMonth month, MunicipalityNumber municipality, Starts starts) {}
}
