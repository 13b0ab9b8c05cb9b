package no.peil.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import no.peil.caseload.AssignmentService;
import no.peil.caseload.ContactChannel;
import no.peil.caseload.ContactDetails;
import no.peil.caseload.ContactResult;
import no.peil.caseload.ContactService;
import no.peil.caseload.ReminderService;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.PriorEducation;
import no.peil.common.Refusal;
import no.peil.common.ResidenceKind;
import no.peil.database.EmbeddedDatabase;
import no.peil.participant.AddressProtection;
import no.peil.participant.DuplicateService;
import no.peil.participant.FactChoice;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.LikenessBand;
import no.peil.participant.MergeOrder;
import no.peil.participant.MergeService;
import no.peil.participant.MergedTable;
import no.peil.participant.MergedTables;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.participant.Registration;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import no.peil.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** Two registrations of one person: found, made one, and made two again. Stands here since a mapping moves with the person. */
@DatabaseTest
@WithUserDetails(Office.OSLO)
class MergeServiceTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private DuplicateService duplicates;

    @Autowired
    private MergeService merges;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private FactService facts;

    @Autowired
    private RemarkService remarks;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private List<MergedTables> features;

    @Autowired
    private EmbeddedDatabase embedded;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestClock clock;

    private Office office;
    private JdbcTemplate outside;

    @BeforeEach
    void itIsTheTwentyFirstOfNovember() {
        clock.setTo(TODAY);
        office = new Office(portal);
        outside = new JdbcTemplate(embedded.asSuperuser());
    }

    @Test
    void onePersonUnderADufAndUnderANationalNumberIsProposed() {
        var duf = register("Mohamed", "Al-Khatib", BORN, duf(1));
        var number = register("Mohammed", "Al Khatib", BORN, national("10059012345"));

        assertThat(duplicates.proposals()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one().id(), pair.other().id())).containsExactlyInAnyOrder(duf, number);
            assertThat(pair.resemblance().band()).isEqualTo(LikenessBand.LIKELY);
        });
    }

    @Test
    void aNameThatTrigramsDoNotKnowAgainIsFound() {
        register("Yusuf", "Ali", BORN, dNumber("50059012345"));
        register("Youssef", "Aly", BORN, national("10059012345"));

        assertThat(duplicates.proposals())
                .singleElement()
                .extracting(pair -> pair.resemblance().band())
                .isEqualTo(LikenessBand.LIKELY);
    }

    @Test
    void aMistypedBirthDateIsFoundByTheName() {
        register("Yusuf", "Karimi", BORN, duf(1));
        register("Yusuf", "Karimi", LocalDate.of(1990, 10, 5), national("05109012345"));

        assertThat(duplicates.proposals()).hasSize(1);
    }

    @Test
    void twinsAreAtMostPossible() {
        register("Hassan", "Karimi", BORN, duf(1));
        register("Hussein", "Karimi", BORN, duf(2));
        register("Amin", "Rahimi", BORN, duf(3));
        register("Amina", "Rahimi", BORN, national("10059012345"));

        assertThat(duplicates.proposals())
                .allSatisfy(pair -> assertThat(pair.resemblance().band()).isEqualTo(LikenessBand.POSSIBLE));
    }

    @Test
    void aPersonOfAnotherMunicipalityOrOutOfSightIsNeverProposed() {
        var mine = register("Yusuf", "Ali", BORN, duf(1));
        var theirs = signIn.as(
                Office.TROMSO,
                () -> register("5501", "Yusuf", "Ali", BORN, AddressProtection.NONE, national("10059012345")));
        var hidden = signIn.as(
                Office.OSLO_LEAD,
                () -> register(
                        "0301", "Yusuf", "Ali", BORN, AddressProtection.STRICTLY_CONFIDENTIAL, dNumber("50059012345")));

        assertThat(duplicates.proposals()).isEmpty();
        assertThat(signIn.as(Office.TROMSO, duplicates::proposals)).isEmpty();
        assertThat(signIn.as(Office.OSLO_LEAD, duplicates::proposals)).hasSize(1);
        assertThat(duplicates.compare(mine, theirs)).isEmpty();
        assertThat(duplicates.compare(mine, hidden)).isEmpty();
        refused("participant.not-found", () -> merges.merge(order(mine, theirs)));
        refused("participant.not-found", () -> merges.merge(order(hidden, mine)));
        refused("participant.not-found", () -> {
            duplicates.notSame(mine, theirs);
            return true;
        });
    }

    @Test
    void whomSomebodyHasCalledTwoPersonsComeBackOnlyWhenSomethingElseIsKnown() {
        var one = register("Yusuf", "Ali", BORN, duf(1));
        var other = register("Yusuf", "Ali", BORN, national("10059012345"));
        duplicates.notSame(other, one);

        assertThat(duplicates.proposals()).isEmpty();
        assertThat(duplicates.compare(one, other).orElseThrow().marked())
                .satisfies(mark -> assertThat(mark.byName()).isEqualTo("Ingrid Solberg"));

        participants.addIdentity(one, dNumber("50059012345"), "Skatteetaten");

        assertThat(duplicates.proposals()).hasSize(1);
    }

    @Test
    void everythingOfTheOneBecomesTheOthersAndItsKeyAndNumbersLeadThere() {
        var kept = register("Mohamed", "Al-Khatib", BORN, duf(1));
        var merged = aMappedPerson();
        var rows = rowsOf(merged);
        assertThat(rows)
                .containsKeys(
                        "competence_record",
                        "competence_language",
                        "competence_remark",
                        "assessment",
                        "caseload_contact",
                        "caseload_reminder");

        merges.merge(order(kept, merged));

        assertThat(rowsOf(merged).keySet()).isSubsetOf("participant_merge", "assessment");
        var person = participants.open(merged).orElseThrow();
        assertThat(person.id()).isEqualTo(kept);
        assertThat(person.identities()).extracting(Identity::value).contains("10059012345", duf(1).value());
        assertThat(person.facts()).hasSize(4);
        assertThat(person.inForce()).as("what was said twice is said once").hasSize(2);
        assertThat(participants.register(newcomer("0301", "Mohammed", "Al-Khatib", BORN, national("10059012345"))))
                .isEqualTo(new Registration.AlreadyHere(kept));
        assertThat(remarks.of(kept)).hasSize(1);
        assertThat(owner(kept)).isEqualTo(Office.OSLO);
        assertThat(duplicates.proposals()).isEmpty();
        assertThat(participants.find(merged)).isEmpty();
        assertThat(outside.queryForList(
                        "select action from access_log where participant_id = ? and action = 'MERGED'", merged.value()))
                .hasSize(1);
    }

    @Test
    void undoingItGivesEachPersonEveryRowBackAsItWas() {
        var kept = register("Mohamed", "Al-Khatib", BORN, duf(1));
        facts.add(kept, new LegalFact.Education(PriorEducation.UPPER_SECONDARY_OR_HIGHER, null), "Vitnemål");
        var merged = aMappedPerson();
        facts.add(merged, new LegalFact.Education(PriorEducation.BELOW_UPPER_SECONDARY, null), "Personen selv");
        var before = Map.of(kept, rowsOf(kept), merged, rowsOf(merged));
        var keptRow = personRow(kept);
        var mergedRow = personRow(merged);

        clock.setTo(clock.instant().plus(Duration.ofHours(1)));
        var merge = merges.merge(new MergeOrder(
                kept,
                version(kept),
                merged,
                version(merged),
                Set.of("given-name"),
                Map.of(FactKind.EDUCATION, FactChoice.MERGED),
                "Sammenslåing",
                "Samme person"));
        assertThat(participants.find(kept).orElseThrow().personalia().givenName())
                .isEqualTo("Mohammed");
        merges.undo(merge);

        for (var person : List.of(kept, merged)) {
            before.get(person)
                    .forEach((table, rows) -> assertThat(rowsOf(person).getOrDefault(table, List.of()))
                            .as("%s of the %s person", table, person.equals(kept) ? "kept" : "merged")
                            .containsAll(rows));
            assertThat(rowsOf(person).keySet())
                    .isSubsetOf(with(before.get(person).keySet(), "participant_merge", "participant_change"));
        }
        assertThat(personRow(kept)).isEqualTo(keptRow);
        assertThat(personRow(merged)).isEqualTo(mergedRow);
        assertThat(owner(merged)).isEqualTo(Office.OSLO);
        assertThat(owner(kept)).isNull();
        assertThat(merges.recent()).isEmpty();
        refused("merge.undone-by-another", () -> {
            merges.undo(merge);
            return true;
        });
    }

    @Test
    void whatIsAddedToAMappingAfterTheMergeGoesBackWithIt() {
        var kept = register("Mohamed", "Al-Khatib", BORN, duf(1));
        var merged = aMappedPerson();
        var merge = merges.merge(order(kept, merged));
        portal.getBean(CompetenceItemService.class).add(kept, Section.LANGUAGES);

        merges.undo(merge);

        assertThat(rowsOf(kept)).doesNotContainKey("competence_language");
        assertThat(rowsOf(merged).get("competence_language")).hasSize(2);
    }

    @Test
    void aMergeCanBeUndoneForThirtyDaysAndNoLonger() {
        var merge = merges.merge(order(register("Yusuf", "Ali", BORN, duf(1)), register("Yusuf", "Ali", BORN, duf(2))));
        assertThat(merges.recent())
                .singleElement()
                .satisfies(recent -> assertThat(recent.lastDay()).isEqualTo(LocalDate.of(2026, 12, 21)));

        clock.setTo(TODAY.plusDays(31));
        assertThat(merges.recent()).isEmpty();
        refused("merge.too-late", () -> {
            merges.undo(merge);
            return true;
        });

        clock.setTo(TODAY.plusDays(30));
        assertThat(merges.recent()).hasSize(1);
        merges.undo(merge);
        assertThat(duplicates.proposals()).hasSize(1);
    }

    @Test
    void aFactThatWasCorrectedSinceCannotBeDivided() {
        var kept = register("Yusuf", "Ali", BORN, duf(1));
        var merged = register("Yusuf", "Ali", BORN, duf(2));
        facts.add(merged, new LegalFact.Event(FactKind.CLAIM, TODAY.minusDays(9)), "Brev");
        var merge = merges.merge(order(kept, merged));
        clock.setTo(TODAY.plusDays(1));
        var claim = participants.find(kept).orElseThrow().facts().stream()
                .filter(fact -> fact.fact().kind() == FactKind.CLAIM)
                .findFirst()
                .orElseThrow();
        facts.withdraw(claim.id(), "Feil brev");

        refused("merge.facts-changed", () -> {
            merges.undo(merge);
            return true;
        });
    }

    @Test
    void aKeyLeadsOnThroughALaterMergeWhichMustBeUndoneFirst() {
        var first = register("Yusuf", "Ali", BORN, duf(1));
        var second = register("Yusuf", "Ali", BORN, duf(2));
        var third = register("Yusuf", "Ali", BORN, duf(3));
        var earlier = merges.merge(order(second, first));
        var later = merges.merge(order(third, second));

        assertThat(participants.open(first).orElseThrow().id()).isEqualTo(third);
        refused("merge.merged-again", () -> {
            merges.undo(earlier);
            return true;
        });

        merges.undo(later);
        assertThat(participants.open(first).orElseThrow().id()).isEqualTo(second);
        merges.undo(earlier);
        assertThat(participants.open(first).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void aMappingUnderWayAndAnotherAreNotMadeOne() {
        var kept = aMappedPerson();
        var merged = register("Mohamed", "Al-Khatib", BORN, duf(1));
        portal.getBean(CompetenceService.class).start(merged);

        refused("merge.mapping-under-way", () -> merges.merge(order(kept, merged)));
        assertThat(participants.find(merged)).isPresent();
    }

    @Test
    void ofTwoCompletedMappingsTheKeptOnesCountsAndTheOtherLiesBesideIt() {
        var kept = register("Mohamed", "Al-Khatib", BORN, duf(1));
        portal.getBean(CompetenceService.class).start(kept);
        office.answerEverything(kept);
        var merged = aMappedPerson();
        for (var person : List.of(kept, merged)) {
            portal.getBean(CompetenceService.class).complete(person);
        }
        var record = office.record(kept).id();
        var rows = rowsOf(merged).get("competence_record");

        var merge = merges.merge(order(kept, merged));

        assertThat(office.record(kept).id()).isEqualTo(record);
        assertThat(rowsOf(kept).get("competence_record")).hasSize(2);

        merges.undo(merge);
        assertThat(rowsOf(merged).get("competence_record")).isEqualTo(rows);
        assertThat(office.record(kept).id()).isEqualTo(record);
    }

    @Test
    void factsThatDifferMustBeChosenBetween() {
        var kept = register("Yusuf", "Ali", BORN, duf(1));
        var merged = register("Yusuf", "Ali", BORN, duf(2));
        facts.add(kept, new LegalFact.Event(FactKind.FIRST_SETTLED, TODAY.minusDays(90)), "Folkeregisteret");
        facts.add(merged, new LegalFact.Event(FactKind.FIRST_SETTLED, TODAY.minusDays(80)), "Folkeregisteret");

        refused("merge.choose-facts", () -> merges.merge(order(kept, merged)));
    }

    @Test
    void ofTwoWhoMergeAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var one = register("Yusuf", "Ali", BORN, duf(1));
        var other = register("Yusuf", "Ali", BORN, duf(2));
        var mine = order(one, other);
        var theirs = order(other, one);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(attempt(start, Office.OSLO, mine));
            var second = threads.submit(attempt(start, Office.OSLO_LEAD, theirs));
            start.countDown();

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder("merged", "merge.done-by-another");
        }
        assertThat(merges.recent()).hasSize(1);
    }

    /** A new table that hangs on persons is either moved, or stands here for a reason. */
    @Test
    void everyTableThatHangsOnAPersonMovesOrHasAReasonNotTo() {
        var stays = Set.of(
                // Derived anew for whoever is kept.
                "caseload_row",
                "caseload_name",
                "assessment_standing",
                // True of the registrations as they were when it was said.
                "impact_result",
                "participant_not_same",
                // Whose it is, is what it tells; participant_merge.leads_to moves.
                "participant_merge");
        var moved = features.stream()
                .flatMap(feature -> feature.tables().stream())
                .map(MergedTable::name)
                .toList();

        assertThat(outside.queryForList("""
                        select distinct conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'participant'::regclass
                        """, String.class))
                .allSatisfy(table -> assertThat(moved.contains(table) || stays.contains(table))
                        .as("%s is moved by a merge, or stays for a reason", table)
                        .isTrue());
        features.stream()
                .flatMap(feature -> feature.tables().stream())
                .forEach(table -> assertThat(outside.queryForObject(
                                "select has_column_privilege('peil_system', ?, ?, 'UPDATE')",
                                Boolean.class,
                                table.name(),
                                table.column()))
                        .as("%s.%s may be changed", table.name(), table.column())
                        .isTrue());
    }

    private Callable<String> attempt(CountDownLatch start, String user, MergeOrder order) {
        return () -> signIn.as(user, () -> {
            try {
                start.await();
                merges.merge(order);
                return "merged";
            } catch (Refusal refused) {
                return refused.key();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    /** Somebody with everything that hangs on a person: a mapping with an answer, a remark, a case worker, a contact, a reminder. */
    private ParticipantId aMappedPerson() {
        var person = register("Mohammed", "Al-Khatib", BORN, national("10059012345"));
        portal.getBean(CompetenceService.class).start(person);
        office.answerEverything(person);
        remarks.add(person, null, "Ønsker samtale på arabisk.", null, Set.of(Audience.OWN_MUNICIPALITY));
        assignments.assign(List.of(new AssignmentService.Seen(person, null)), Office.OSLO, "");
        portal.getBean(ContactService.class)
                .log(
                        person,
                        new ContactDetails(
                                LocalDateTime.now(clock),
                                ContactChannel.PHONE,
                                null,
                                false,
                                ContactResult.NO_ANSWER,
                                ""),
                        null);
        portal.getBean(ReminderService.class).set(person, TODAY, "Ring på nytt");
        return person;
    }

    private MergeOrder order(ParticipantId kept, ParticipantId merged) {
        return new MergeOrder(
                kept, version(kept), merged, version(merged), Set.of(), Map.of(), "Sammenslåing", "Samme person");
    }

    private long version(ParticipantId person) {
        return outside.queryForObject("select version from participant where id = ?", Long.class, person.value());
    }

    private @Nullable String owner(ParticipantId person) {
        return outside.queryForObject(
                "select owner from caseload_row where participant_id = ?", String.class, person.value());
    }

    private Map<String, Object> personRow(ParticipantId person) {
        var row = outside.queryForMap("select * from participant where id = ?", person.value());
        Set.of("version", "touched_at", "touched_by").forEach(row::remove);
        return row;
    }

    /** The rows of every table that moves, by table, whole. */
    private Map<String, List<String>> rowsOf(ParticipantId person) {
        var rows = new TreeMap<String, List<String>>();
        features.stream().flatMap(feature -> feature.tables().stream()).forEach(table -> {
            var found = outside.queryForList(
                    "select to_jsonb(t)::text from %s t where %s = ?".formatted(table.name(), table.column()),
                    String.class,
                    person.value());
            if (!found.isEmpty()) {
                rows.put(table.name(), found);
            }
        });
        return rows;
    }

    private static Set<String> with(Set<String> tables, String... more) {
        var all = new HashSet<>(tables);
        all.addAll(List.of(more));
        return all;
    }

    private static void refused(String key, Callable<?> deed) {
        assertThatThrownBy(deed::call)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private ParticipantId register(String given, String family, LocalDate born, Identity number) {
        return register("0301", given, family, born, AddressProtection.NONE, number);
    }

    private ParticipantId register(
            String municipality,
            String given,
            String family,
            LocalDate born,
            AddressProtection protection,
            Identity number) {
        var person = newcomer(municipality, given, family, born, number);
        var registration = participants.register(new NewParticipant(
                new Personalia(given, family, born, "SY", null, "ar", "ar", protection),
                person.identities(),
                person.facts(),
                person.source()));
        return ((Registration.Registered) registration).id();
    }

    private static NewParticipant newcomer(
            String municipality, String given, String family, LocalDate born, Identity number) {
        return new NewParticipant(
                new Personalia(given, family, born, "SY", null, "ar", "ar", AddressProtection.NONE),
                List.of(number),
                List.of(
                        new LegalFact.PermitHeld(Permit.UTL_28, null, LocalDate.of(2026, 8, 20), null, null),
                        new LegalFact.Residence(
                                ResidenceKind.MUNICIPALITY,
                                new MunicipalityNumber(municipality),
                                null,
                                LocalDate.of(2026, 8, 31),
                                null,
                                true)),
                "Vedtak fra UDI");
    }

    private static Identity duf(int serial) {
        return new Identity(IdentityKind.DUF, "2026%08d".formatted(serial), null, null);
    }

    private static Identity national(String number) {
        return new Identity(IdentityKind.NATIONAL_ID, number, null, null);
    }

    private static Identity dNumber(String number) {
        return new Identity(IdentityKind.D_NUMBER, number, null, null);
    }
}
