package no.peil.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out whom the lines of a list are about: by DUF number, then by national identity number. Every step is one
 * statement over the whole list, under the reach of its caller.
 */
@Component
class Recognition {

    private final JdbcClient database;

    Recognition(JdbcClient database) {
        this.database = database;
    }

    /** Two lines with one number are about one person, and both are wrong; it does not matter whom. */
    void markDoubles(ImportId list) {
        database.sql("""
                        with numbers as (
                            select row_number as line, 'duf' as header, duf as number
                            from import_line where list_id = :list and duf is not null
                            union all
                            select row_number, 'fnr', national_id
                            from import_line where list_id = :list and national_id is not null),
                        neighbours as (
                            select line, header, number,
                                   first_value(line) over (partition by number order by line) as first_line,
                                   lead(line) over (partition by number order by line) as next_line
                            from numbers),
                        doubles as (
                            select distinct on (line) line, header, number,
                                   case when line = first_line then next_line else first_line end as other
                            from neighbours
                            where line <> first_line or next_line is not null
                            order by line, header)
                        update import_line l
                        set faulty = true, status = 'ERROR', messages = messages || jsonb_build_array(jsonb_build_object(
                            'severity', 'ERROR', 'column', d.header, 'value', d.number, 'key', 'error.intake.double',
                            'arguments', jsonb_build_array(d.other::text)))
                        from doubles d
                        where l.list_id = :list and l.row_number = d.line
                        """).param("list", list.value()).update();
    }

    /** Forgets what an earlier comparison found: the register may have changed since. */
    void forgetFindings(ImportId list) {
        database.sql("""
                        update import_line
                        set status = case when faulty then 'ERROR' end, change = null, findings = '[]', changes = '[]',
                            persons = null, household_id = null
                        where list_id = ?
                        """).param(list.value()).update();
    }

    /** Notes whom each line's numbers belong to, among those in reach. */
    void recognise(ImportId list) {
        database.sql("""
                        update import_line l set persons = known.persons
                        from (select line.row_number, array_agg(distinct i.participant_id) as persons
                              from import_line line
                              join participant_identity i on i.value = any (array[line.duf, line.national_id])
                              where line.list_id = :list
                              group by line.row_number) known
                        where l.list_id = :list and l.row_number = known.row_number
                        """).param("list", list.value()).update();
    }

    /**
     * Marks the lines with a number that belongs to somebody whom {@link #recognise} did not see. To be called with
     * everybody in reach; it notes nothing but the mark.
     */
    void markTransfers(ImportId list) {
        database.sql("""
                        update import_line l
                        set status = 'TRANSFER', findings = '[{"severity": "WARNING", "column": null, "value": "",
                            "key": "warning.intake.transfer", "arguments": []}]'
                        where l.list_id = ? and l.status is null and exists (
                            select from participant_identity i
                            where i.value = any (array[l.duf, l.national_id])
                              and not i.participant_id = any (coalesce(l.persons, '{}')))
                        """).param(list.value()).update();
    }

    /** Marks the lines whose numbers belong to two persons, and those about one person under different numbers. */
    void markContradictions(ImportId list) {
        database.sql("""
                        update import_line
                        set status = 'ERROR', findings = jsonb_build_array(jsonb_build_object(
                            'severity', 'ERROR', 'column', 'fnr', 'value', national_id, 'key', 'error.intake.two-persons',
                            'arguments', '[]'::jsonb))
                        where list_id = ? and status is null and cardinality(persons) > 1
                        """).param(list.value()).update();
        database.sql("""
                        with neighbours as (
                            select row_number as line,
                                   first_value(row_number) over same as first_line,
                                   lead(row_number) over same as next_line
                            from import_line
                            where list_id = :list and status is distinct from 'TRANSFER' and cardinality(persons) = 1
                            window same as (partition by persons order by row_number)),
                        doubles as (
                            select line, case when line = first_line then next_line else first_line end as other
                            from neighbours
                            where line <> first_line or next_line is not null)
                        update import_line l
                        set status = 'ERROR', findings = jsonb_build_array(jsonb_build_object(
                            'severity', 'ERROR', 'column', case when duf is null then 'fnr' else 'duf' end,
                            'value', coalesce(duf, national_id), 'key', 'error.intake.double',
                            'arguments', jsonb_build_array(d.other::text)))
                        from doubles d
                        where l.list_id = :list and l.row_number = d.line and l.status is null
                        """).param("list", list.value()).update();
    }

    /**
     * Finds the household behind each word that lines share: the one of the first member who has one, else a new one. Two
     * words never mean one household, though its members were once registered together.
     */
    void gatherHouseholds(ImportId list) {
        database.sql("""
                        with words as materialized (
                            select l.household as word, min(l.row_number) as first_line,
                                   (array_agg(p.household order by l.row_number) filter (where p.household is not null))[1] as known
                            from import_line l
                            left join participant p on p.id = l.persons[1]
                            where l.list_id = :list and l.status is null and l.household is not null
                            group by l.household),
                        households as materialized (
                            select word, case
                                when known is not null and row_number() over (partition by known order by first_line) = 1
                                then known else gen_random_uuid() end as id
                            from words)
                        update import_line l set household_id = h.id
                        from households h
                        where l.list_id = :list and l.status is null and l.household = h.word
                        """).param("list", list.value()).update();
    }
}
