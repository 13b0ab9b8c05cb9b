package no.peil.participant;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the records of many persons straight from their columns: an entity for each fact would cost more than the law. */
@Component
class LegalRecords {

    private static final String PERSONS = """
            select id, birth_date, citizenship, arrived_on from participant where id = any(?)
            """;

    private static final String FACTS = """
            select participant_id, kind, from_date, to_date, valid_from, permit, as_written, residence_kind, municipality,
                   centre_id, by_agreement, hours, education, family_applied_on
            from participant_fact where participant_id = any(?) and replaced_at is null
            """;

    private final JdbcTemplate database;

    LegalRecords(JdbcTemplate database) {
        this.database = database;
    }

    /** The records of those persons that are within the transaction's reach, in no order. */
    List<LegalRecord> of(Collection<ParticipantId> persons) {
        var ids = persons.stream().map(ParticipantId::value).toArray(UUID[]::new);
        Map<UUID, List<LegalFact>> inForce = HashMap.newHashMap(ids.length);
        database.query(
                FACTS,
                row -> {
                    inForce.computeIfAbsent(row.getObject(1, UUID.class), person -> new ArrayList<>())
                            .add(fact(row));
                },
                (Object) ids);
        return database.query(
                PERSONS,
                (row, number) -> {
                    var id = row.getObject(1, UUID.class);
                    return new LegalRecord(
                            new ParticipantId(id),
                            day(row, 2),
                            row.getString(3),
                            day(row, 4),
                            inForce.getOrDefault(id, List.of()));
                },
                (Object) ids);
    }

    private static LegalFact fact(ResultSet row) throws SQLException {
        var kind = FactKind.valueOf(row.getString(2));
        return switch (kind) {
            case PERMIT ->
                new PermitHeld(
                        constant(Permit.class, row.getString(6)),
                        row.getString(7),
                        day(row, 3),
                        day(row, 5),
                        day(row, 4));
            case RESIDENCE ->
                new Residence(
                        ResidenceKind.valueOf(row.getString(8)),
                        municipality(row.getString(9)),
                        row.getObject(10, UUID.class),
                        day(row, 3),
                        day(row, 4),
                        row.getObject(11, Boolean.class));
            case REFERENCE_PERSON ->
                new ReferencePerson(constant(ReferencePermit.class, row.getString(6)), day(row, 3), day(row, 14));
            case WORK -> new Work(hours(row), day(row, 3), day(row, 4));
            case EDUCATION -> new Education(PriorEducation.valueOf(row.getString(13)), day(row, 3));
            case FIRST_SETTLED, CLAIM, DECISION, PROGRAMME_START, DECLINED ->
                new Event(kind, Objects.requireNonNull(day(row, 3)));
        };
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable BigDecimal hours(ResultSet row) throws SQLException {
        return row.getBigDecimal(12);
    }

    private static @Nullable MunicipalityNumber municipality(@Nullable String number) {
        return number == null ? null : new MunicipalityNumber(number);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
