package no.peil.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.competence.CompetenceRecords;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mapped persons of the user's municipality, a page at a time by name, each page in a transaction of its own: a slow
 * line holds no connection, and never more than a page is in memory. Strictly protected persons are on no list.
 */
@Component
class RecordPages {

    /** How many persons there are on a page. */
    static final int SIZE = 200;

    private static final String MAPPED = """
            from participant p join competence_record r on r.participant_id = p.id and r.superseded_at is null
            where p.municipality = :municipality and not p.sealed
            """;

    private static final String PAGE = """
            select p.id, p.family_name, p.given_name, p.birth_date,
                   (select i.value from participant_identity i where i.participant_id = p.id and i.kind = 'DUF'
                    order by i.valid_to desc nulls first, i.recorded_at desc limit 1) as duf
            """ + MAPPED;

    private static final String ORDER = " order by p.family_name, p.given_name, p.id limit :size";

    private final JdbcClient database;
    private final CompetenceRecords records;
    private final AuditService audit;

    RecordPages(JdbcClient database, CompetenceRecords records, AuditService audit) {
        this.database = database;
        this.records = records;
        this.audit = audit;
    }

    /** Counts the persons and logs that they are listed, before the first of them leaves the portal. */
    @Transactional
    public int begin() {
        int persons = database.sql("select count(*) " + MAPPED)
                .param("municipality", municipality())
                .query(Integer.class)
                .single();
        audit.record(AuditedAction.RECORDS_LISTED, null, String.valueOf(persons));
        return persons;
    }

    /**
     * The next page; an empty one when there are no more.
     *
     * @param last the last person of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<ListedRecord> after(ListedRecord.@Nullable Person last) {
        var persons = persons(last);
        var found = records.of(persons.stream().map(ListedRecord.Person::id).toList());
        return persons.stream()
                .flatMap(person ->
                        Stream.ofNullable(found.get(person.id())).map(record -> new ListedRecord(person, record)))
                .toList();
    }

    private List<ListedRecord.Person> persons(ListedRecord.@Nullable Person last) {
        if (last == null) {
            return database.sql(PAGE + ORDER)
                    .param("municipality", municipality())
                    .param("size", SIZE)
                    .query(RecordPages::person)
                    .list();
        }
        return database.sql(PAGE + " and (p.family_name, p.given_name, p.id) > (:family, :given, :id)" + ORDER)
                .param("municipality", municipality())
                .param("family", last.familyName())
                .param("given", last.givenName())
                .param("id", last.id().value())
                .param("size", SIZE)
                .query(RecordPages::person)
                .list();
    }

    private static String municipality() {
        return SignedInUser.required().municipality().orElseThrow().value();
    }

    private static ListedRecord.Person person(ResultSet row, int number) throws SQLException {
        return new ListedRecord.Person(
                new ParticipantId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getObject("birth_date", LocalDate.class),
                Optional.ofNullable(row.getString("duf"))
                        .map(duf -> new Identity(IdentityKind.DUF, duf, null, null).masked())
                        .orElse(null));
    }
}
