package no.peil.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.Belonging;
import no.peil.participant.LegalFact;
import no.peil.participant.LegalFact.Education;
import no.peil.participant.LegalFact.Event;
import no.peil.participant.LegalFact.PermitHeld;
import no.peil.participant.LegalFact.ReferencePerson;
import no.peil.participant.LegalFact.Residence;
import no.peil.participant.LegalFact.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes the demo's persons in a few batches, past the services, which would ask who is signed in. */
@Component
class DemoStore {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String SOURCE = "UDI";
    private static final List<String> NOT_IN_EVERY_FACT = List.of(
            "from",
            "to",
            "validFrom",
            "permit",
            "asWritten",
            "residence",
            "municipality",
            "centre",
            "byAgreement",
            "hours",
            "education",
            "familyAppliedOn");

    private final JdbcTemplate database;
    private final NamedParameterJdbcTemplate named;

    DemoStore(JdbcTemplate database, NamedParameterJdbcTemplate named) {
        this.database = database;
        this.named = named;
    }

    boolean hasPersons() {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select from participant)", Boolean.class));
    }

    void store(List<DemoPerson> persons) {
        centres();
        persons(persons);
        identities(persons);
        facts(persons);
    }

    private void centres() {
        for (var place : Place.ALL) {
            var centre = place.centre();
            if (centre != null) {
                database.update(
                        "insert into reception_centre (id, name, municipality, confirmed) values (?, ?, ?, true)",
                        centre.id(),
                        centre.name(),
                        place.municipality().value());
            }
        }
    }

    private void persons(List<DemoPerson> persons) {
        database.batchUpdate(
                """
                insert into participant (id, given_name, family_name, birth_date, citizenship, arrived_on, mother_tongue,
                    interpreter_language, protection, household, municipality, loaded_by_imdi, liaison_reach,
                    created_by, created_at, touched_by, touched_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                persons.stream()
                        .map(person -> {
                            var who = person.personalia();
                            var belonging = Belonging.of(person.facts());
                            return row(
                                    person.id(),
                                    who.givenName(),
                                    who.familyName(),
                                    who.birthDate(),
                                    who.citizenship(),
                                    who.arrivedOn(),
                                    who.motherTongue(),
                                    who.interpreterLanguage(),
                                    who.protection().name(),
                                    person.household(),
                                    belonging.municipality(),
                                    person.loadedByImdi(),
                                    person.loadedByImdi() || belonging.ofImdi(),
                                    person.registeredBy(),
                                    at(person.registeredOn()),
                                    person.registeredBy(),
                                    at(person.touchedOn()));
                        })
                        .toList());
    }

    private void identities(List<DemoPerson> persons) {
        database.batchUpdate(
                """
                insert into participant_identity
                    (participant_id, kind, value, valid_from, valid_to, source, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                persons.stream()
                        .flatMap(person -> person.identities().stream()
                                .map(identity -> row(
                                        person.id(),
                                        identity.kind().name(),
                                        identity.value(),
                                        identity.validFrom(),
                                        identity.validTo(),
                                        SOURCE,
                                        person.registeredBy(),
                                        at(person.registeredOn()))))
                        .toList());
    }

    private void facts(List<DemoPerson> persons) {
        named.batchUpdate(
                """
                insert into participant_fact (participant_id, source, recorded_by, recorded_at, kind, from_date, to_date,
                    valid_from, permit, as_written, residence_kind, municipality, centre_id, by_agreement, hours,
                    education, family_applied_on)
                values (:person, :source, :by, :at, :kind, :from, :to, :validFrom, :permit, :asWritten, :residence,
                    :municipality, :centre, :byAgreement, :hours, :education, :familyAppliedOn)
                """,
                persons.stream()
                        .flatMap(person -> person.facts().stream().map(fact -> columns(person, fact)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource columns(DemoPerson person, LegalFact fact) {
        var columns = new MapSqlParameterSource("person", person.id())
                .addValue("source", SOURCE)
                .addValue("by", person.registeredBy())
                .addValue("kind", fact.kind().name());
        NOT_IN_EVERY_FACT.forEach(column -> columns.addValue(column, null));
        columns(columns, fact);
        return columns.addValue("at", at(recordedOn(person, (LocalDate) columns.getValue("from"))));
    }

    /** What had happened was recorded with the person, what happened later on its day, as far as somebody has been there since. */
    private static LocalDate recordedOn(DemoPerson person, @Nullable LocalDate happenedOn) {
        if (happenedOn == null || happenedOn.isBefore(person.registeredOn())) {
            return person.registeredOn();
        }
        return happenedOn.isAfter(person.touchedOn()) ? person.touchedOn() : happenedOn;
    }

    private static MapSqlParameterSource columns(MapSqlParameterSource columns, LegalFact fact) {
        return switch (fact) {
            case PermitHeld held ->
                columns.addValue("from", held.grantedOn())
                        .addValue("to", held.validTo())
                        .addValue("validFrom", held.validFrom())
                        .addValue("permit", name(held.permit()))
                        .addValue("asWritten", held.asWritten());
            case Residence home ->
                columns.addValue("from", home.from())
                        .addValue("to", home.to())
                        .addValue("residence", home.where().name())
                        .addValue("municipality", number(home.municipality()))
                        .addValue("centre", home.centre())
                        .addValue("byAgreement", home.byAgreement());
            case ReferencePerson reference ->
                columns.addValue("from", reference.settledOn())
                        .addValue("permit", name(reference.permit()))
                        .addValue("familyAppliedOn", reference.familyAppliedOn());
            case Work work ->
                columns.addValue("from", work.from())
                        .addValue("to", work.endedOn())
                        .addValue("hours", work.hours());
            case Education known ->
                columns.addValue("from", known.knownOn())
                        .addValue("education", known.level().name());
            case Event event -> columns.addValue("from", event.on());
        };
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String number(@Nullable MunicipalityNumber number) {
        return number == null ? null : number.value();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atTime(MORNING).atZone(OSLO).toInstant());
    }
}
