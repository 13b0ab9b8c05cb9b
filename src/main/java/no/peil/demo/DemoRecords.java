package no.peil.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.peil.common.MappingBody;
import no.peil.participant.Belonging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what the mappings of the demo found out: started ones half, completed ones whole, and remarks to some. */
@Component
class DemoRecords {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime INTERVIEW = LocalTime.of(10, 15);
    private static final LocalTime INTERVIEWED = LocalTime.of(12, 0);
    private static final LocalTime WRITTEN_UP = LocalTime.of(14, 40);
    private static final long OWN_DICE = 0x746f6c6bL;
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1");
    private static final List<String> BEGINNER = List.of("BELOW_A1", "BELOW_A1", "A1", "A1", "A2");

    private static final String SAID = "PERSON";
    private static final List<Wish> WISHES = List.of(
            new Wish("WORK", "Vil jobbe i yrket sitt igjen så snart norsken er god nok"),
            new Wish("WORK", "Vil ha arbeid med barn"),
            new Wish("EDUCATION", "Vil fullføre videregående og ta fagbrev"),
            new Wish("EDUCATION", "Vil få utdanningen godkjent og studere videre"),
            new Wish("NORWEGIAN", "Vil lære norsk til arbeidslivet"),
            new Wish("OWN_BUSINESS", "Vil drive eget verksted"));

    private final JdbcTemplate database;

    DemoRecords(JdbcTemplate database) {
        this.database = database;
    }

    void store(List<DemoPerson> persons) {
        var batches = new Batches();
        persons.stream()
                .filter(person -> person.mapping() != null)
                .forEach(person -> batches.add(person, Objects.requireNonNull(person.mapping())));
        batches.write();
    }

    /** The rows of all persons, table by table. */
    private final class Batches {

        private final List<@Nullable Object[]> records = new ArrayList<>();
        private final List<@Nullable Object[]> assurances = new ArrayList<>();
        private final List<@Nullable Object[]> stages = new ArrayList<>();
        private final List<@Nullable Object[]> wishes = new ArrayList<>();
        private final List<@Nullable Object[]> conversations = new ArrayList<>();
        private final List<@Nullable Object[]> nones = new ArrayList<>();
        private final List<@Nullable Object[]> languages = new ArrayList<>();
        private final List<@Nullable Object[]> educations = new ArrayList<>();
        private final List<@Nullable Object[]> jobs = new ArrayList<>();
        private final List<@Nullable Object[]> others = new ArrayList<>();
        private final List<@Nullable Object[]> remarks = new ArrayList<>();

        void add(DemoPerson person, Mapping mapping) {
            var dice = new Dice(person.id().getLeastSignificantBits());
            var home = Belonging.of(person.facts()).municipality();
            var at = mapping.by() == MappingBody.IMDI
                    ? null
                    : mapping.by() == MappingBody.HOST_MUNICIPALITY
                            ? Place.ALL.getFirst().municipality().value()
                            : home;
            if (mapping.by() == MappingBody.HOST_MUNICIPALITY && person.story().inCentre()) {
                at = home;
            }
            var mapper = at == null ? Colleague.IMDI : dice.one(Colleague.in(at));
            var record = dice.key();
            var completed = mapping.completedOn();
            records.add(row(
                    record,
                    person.id(),
                    mapping.by().name(),
                    at,
                    completed == null ? "STARTED" : "COMPLETED",
                    at(mapping.startedOn(), INTERVIEW),
                    mapper.username(),
                    mapper.name(),
                    completed == null ? null : at(completed, WRITTEN_UP),
                    completed == null ? null : mapper.username(),
                    completed == null ? null : mapper.name()));
            stages.add(stage(record, person, "STARTED", at, at(mapping.startedOn(), INTERVIEW), mapper));
            if (completed != null) {
                stages.add(stage(record, person, "COMPLETED", at, at(completed, WRITTEN_UP), mapper));
            }
            var written = new Entry(
                    record,
                    person,
                    mapping.by().name(),
                    at,
                    mapper,
                    at(mapping.startedOn(), INTERVIEW),
                    conversation(record, person, mapping.startedOn(), at, mapper));
            answer(written, dice, completed != null);
            remark(written, dice, completed == null ? 30 : 60);
            var assured = mapping.assuredOn();
            if (assured != null && home != null) {
                var assurer = dice.one(Colleague.in(home));
                assurances.add(row(
                        record,
                        person.id(),
                        home,
                        assured,
                        at(assured, WRITTEN_UP),
                        assurer.username(),
                        assurer.name(),
                        "CASE_WORKER"));
                stages.add(stage(record, person, "ASSURED", home, at(assured, WRITTEN_UP), assurer));
            }
        }

        /** With dice of its own, so that the rest of the demo stays as it was. */
        private @Nullable UUID conversation(
                UUID record, DemoPerson person, LocalDate day, @Nullable String municipality, Colleague by) {
            var dice = new Dice(person.id().getLeastSignificantBits() ^ OWN_DICE);
            var held = DemoConversation.any(dice, person.personalia().interpreterLanguage())
                    .orElse(null);
            if (held == null) {
                return null;
            }
            var id = dice.key();
            var begun = at(day, INTERVIEW);
            conversations.add(row(
                    id,
                    record,
                    person.id(),
                    municipality,
                    day,
                    held.assistance(),
                    held.language(),
                    held.variant(),
                    held.level(),
                    held.mode(),
                    held.ground(),
                    held.reason(),
                    begun,
                    by.username(),
                    by.name(),
                    begun,
                    at(day, INTERVIEWED),
                    begun,
                    by.username(),
                    by.name()));
            return id;
        }

        private void answer(Entry entry, Dice dice, boolean whole) {
            var who = entry.person().personalia();
            int age = entry.person().ageOn(entry.at().toLocalDateTime().toLocalDate());
            var profile = CompetenceProfile.any(dice, age, entry.person().priorEducation());
            var tongue = Objects.requireNonNull(who.motherTongue());
            language(entry, dice, tongue, true, profile.years() == 0 ? BEGINNER : List.of("C1", "C2"));
            if (dice.chance(55) && !tongue.equals("en")) {
                language(entry, dice, "en", false, CEFR);
            }
            if (!whole && dice.chance(50)) {
                return;
            }
            language(entry, dice, "no", false, BEGINNER);
            var country = Optional.ofNullable(who.citizenship())
                    .filter(code -> !code.equals("XX"))
                    .orElse("SY");
            var papers = profile.completed() && dice.chance(40) ? dice.one(List.of("ORIGINAL", "COPY")) : null;
            educations.add(entry.item(
                    dice,
                    profile.level(),
                    profile.level().equals("NONE") ? null : country,
                    profile.subject().isEmpty() ? null : profile.subject(),
                    profile.level().equals("NONE") ? null : profile.years(),
                    profile.completed(),
                    papers,
                    papers == null ? SAID : "DOCUMENT"));
            if (!whole) {
                return;
            }
            if (dice.chance(85)) {
                jobs.add(entry.item(
                        dice,
                        profile.occupation(),
                        profile.title(),
                        country,
                        profile.workYears(dice, age),
                        dice.between(0, 11),
                        SAID));
            } else {
                nones.add(entry.none("WORK"));
            }
            if (dice.chance(75)) {
                others.add(entry.item(dice, profile.otherKind(), profile.other(), SAID));
            } else {
                nones.add(entry.none("OTHER"));
            }
            if (dice.chance(60)) {
                var wish = dice.one(WISHES);
                wishes.add(entry.item(dice, wish.kind(), wish.words(), SAID));
            }
        }

        private void language(Entry entry, Dice dice, String language, boolean motherTongue, List<String> levels) {
            var spoken = motherTongue ? "C2" : dice.one(levels);
            var written = dice.one(levels);
            languages.add(entry.item(dice, language, motherTongue, spoken, written, spoken, written, SAID));
        }

        private void remark(Entry entry, Dice dice, int chance) {
            if (dice.chance(chance)) {
                var remark = dice.one(DemoRemark.ALL);
                remarks.add(row(
                        dice.key(),
                        entry.person().id(),
                        remark.about(),
                        remark.body(),
                        entry.by().username(),
                        entry.by().name(),
                        entry.municipality() == null ? "LIAISON" : "CASE_WORKER",
                        entry.municipality(),
                        entry.at(),
                        entry.municipality() != null,
                        true,
                        entry.municipality() == null || dice.chance(40)));
            }
        }

        void write() {
            write(
                    "competence_record",
                    "id, participant_id, mapped_by, municipality, status, started_at, started_by, "
                            + "started_by_name, completed_at, completed_by, completed_by_name",
                    records);
            write(
                    "competence_assurance",
                    "record_id, participant_id, municipality, assured_on, assured_at, assured_by, assured_by_name, "
                            + "assured_by_role",
                    assurances);
            write(
                    "competence_version",
                    "record_id, participant_id, version, stage, municipality, at, by, by_name, by_role",
                    stages);
            write(
                    "competence_conversation",
                    "id, record_id, participant_id, municipality, held_on, assistance, language, variant, level, mode, "
                            + "ground, reason, begun_at, begun_by, begun_by_name, opened_at, ended_at, changed_at, "
                            + "changed_by, changed_by_name",
                    conversations);
            write(
                    "competence_section",
                    "record_id, participant_id, recorded_for, municipality, section, none, changed_at, "
                            + "changed_by, changed_by_name",
                    nones);
            item(
                    "competence_language",
                    "language, mother_tongue, listening, reading, speaking, writing, source",
                    languages);
            item("competence_education", "level, country, subject, years, completed, documents, source", educations);
            item("competence_work", "occupation, title, country, years, months, source", jobs);
            item("competence_other", "kind, description, source", others);
            item("competence_wish", "kind, description, source", wishes);
            write(
                    "competence_remark",
                    "id, participant_id, about, body, author, author_name, author_role, municipality, "
                            + "written_at, for_own_municipality, for_receiving_municipality, for_imdi",
                    remarks);
        }

        private void item(String table, String columns, List<@Nullable Object[]> rows) {
            write(
                    table,
                    "id, record_id, participant_id, recorded_for, municipality, added_at, changed_at, changed_by, "
                            + "changed_by_name, conversation_id, " + columns,
                    rows);
        }

        private void write(String table, String columns, List<@Nullable Object[]> rows) {
            var marks = columns.replaceAll("[a-z_]+", "?");
            database.batchUpdate("insert into %s (%s) values (%s)".formatted(table, columns, marks), rows);
        }
    }

    /** Who wrote, for whom and when. */
    private record Entry(
            UUID record,
            DemoPerson person,
            String recordedFor,
            @Nullable String municipality,
            Colleague by,
            Timestamp at,
            @Nullable UUID conversation) {

        @Nullable
        Object[] item(Dice dice, @Nullable Object... values) {
            var columns = new ArrayList<@Nullable Object>(List.of(dice.key(), record, person.id(), recordedFor));
            columns.add(municipality);
            columns.addAll(List.of(at, at, by.username(), by.name()));
            columns.add(conversation);
            for (var value : values) {
                columns.add(value);
            }
            return columns.toArray();
        }

        @Nullable
        Object[] none(String section) {
            return row(record, person.id(), recordedFor, municipality, section, true, at, by.username(), by.name());
        }
    }

    private static @Nullable Object[] stage(
            UUID record, DemoPerson person, String stage, @Nullable String municipality, Timestamp at, Colleague by) {
        return row(
                record,
                person.id(),
                1,
                stage,
                municipality,
                at,
                by.username(),
                by.name(),
                municipality == null ? "LIAISON" : "CASE_WORKER");
    }

    /** A wish for the time to come. */
    private record Wish(String kind, String words) {}

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    private static Timestamp at(LocalDate day, LocalTime time) {
        return Timestamp.from(day.atTime(time).atZone(OSLO).toInstant());
    }
}
