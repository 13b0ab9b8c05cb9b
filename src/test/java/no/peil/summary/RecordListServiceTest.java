package no.peil.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import no.peil.audit.AuditedAction;
import no.peil.competence.CompetenceService;
import no.peil.competence.ItemField;
import no.peil.competence.Office;
import no.peil.competence.Section;
import no.peil.database.EmbeddedDatabase;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A team lead takes the municipality's mappings along to a spreadsheet. */
@DatabaseTest
class RecordListServiceTest {

    private static final Locale NB = Locale.of("nb");
    private static final String TROMSO_LEAD = "leder-tromso";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RecordListService lists;

    @Autowired
    private RecordPages pages;

    @Autowired
    private CompetenceService competence;

    private Office office;
    private JdbcTemplate fromOutside;

    @BeforeEach
    void anOffice() {
        office = new Office(portal);
        fromOutside = new JdbcTemplate(portal.getBean(EmbeddedDatabase.class).asSuperuser());
    }

    @Test
    void everyItemAndEveryIngenHasItsRow() throws IOException {
        mapped();
        office.signIn(Office.OSLO_LEAD);

        var rows = csv(RecordListFilter.EVERYTHING);

        assertThat(rows).extracting(row -> row.getField("Del")).contains("Språk", "Utdanning", "Arbeidserfaring");
        assertThat(rows)
                .filteredOn(row -> row.getField("Del").equals("Arbeidserfaring"))
                .first()
                .satisfies(row -> {
                    assertThat(row.getField("Etternavn")).isEqualTo("Hailu");
                    assertThat(row.getField("Fødselsdato")).isEqualTo("14.03.1994");
                    assertThat(row.getField("DUF-nummer")).isEqualTo("2024 ••••••••");
                    assertThat(row.getField("Status")).isEqualTo("Fullført, ikke kvalitetssikret");
                    assertThat(row.getField("Arbeidserfaring: Yrke, slik personen sier det"))
                            .isEqualTo("Bilmekaniker");
                    assertThat(row.getField("Arbeidserfaring: Land")).isEqualTo("Libanon");
                    assertThat(row.getField("Ført av")).isEqualTo("Ingrid Solberg");
                });
        assertThat(rows).extracting(row -> row.getField("Slag")).contains("Ingen annen kompetanse");
    }

    @Test
    void aFormulaThatSomebodyTypedIsTextInBothFiles() throws IOException {
        var person = office.aRefugeeSettledInOslo();
        office.as(Office.OSLO, () -> {
            competence.start(person);
            return office.addItem(person, Section.WORK, Map.of(ItemField.TITLE, "=HYPERLINK(\"http://x\";\"y\")"));
        });
        office.signIn(Office.OSLO_LEAD);

        assertThat(csv(RecordListFilter.EVERYTHING))
                .extracting(row -> row.getField("Arbeidserfaring: Yrke, slik personen sier det"))
                .containsExactly("'=HYPERLINK(\"http://x\";\"y\")");
        assertThat(sheet()).contains("&apos;=HYPERLINK(").doesNotContain("<f>", ">=HYPERLINK");
    }

    @Test
    void excelOpensTheCsvByADoubleClick() throws IOException {
        office.signIn(Office.OSLO_LEAD);

        var file = write(RecordListFormat.CSV, RecordListFilter.EVERYTHING).toString(StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFFEtternavn;Fornavn;Fødselsdato;");
    }

    @Test
    void onlyTheColumnsOfTheChosenSectionsAreThere() throws IOException {
        mapped();
        office.signIn(Office.OSLO_LEAD);

        var rows = csv(new RecordListFilter(Set.of(Section.LANGUAGES)));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("Del")).isEqualTo("Språk");
            assertThat(row.getHeader()).noneMatch(column -> column.startsWith("Utdanning"));
        });
    }

    @Test
    void aLongListIsReadInPagesAndNobodyIsLostBetweenThem() throws IOException {
        int all = 2 * RecordPages.SIZE + 1;
        fromOutside.update("""
                with person as (
                    insert into participant (given_name, family_name, municipality, created_by, touched_by)
                    select 'Selam ' || n % 7, 'Hailu', '0301', 'test', 'test' from generate_series(1, ?) n returning id)
                insert into competence_record
                    (participant_id, mapped_by, municipality, started_at, started_by, started_by_name)
                select id, 'SETTLEMENT_MUNICIPALITY', '0301', now(), 'test', 'Test' from person
                """, all);
        office.signIn(Office.OSLO_LEAD);
        var seen = new HashSet<ParticipantId>();
        var sizes = new ArrayList<Integer>();
        for (var page = pages.after(null);
                !page.isEmpty();
                page = pages.after(page.getLast().person())) {
            sizes.add(page.size());
            page.forEach(record -> seen.add(record.person().id()));
        }

        assertThat(sizes).containsExactly(RecordPages.SIZE, RecordPages.SIZE, 1);
        assertThat(seen).hasSize(all);
        assertThat(csv(RecordListFilter.EVERYTHING)).hasSize(all);
        assertThat(logged()).contains(String.valueOf(all));
    }

    @Test
    void eachPageIsSentBeforeTheNextIsRead() throws IOException {
        mapped();
        office.signIn(Office.OSLO_LEAD);
        var output = new Flushes();

        lists.write(output, RecordListFormat.CSV, RecordListFilter.EVERYTHING, NB);

        assertThat(output.flushed).isPositive();
    }

    @Test
    void tromsoSeesNobodyOfOslo() throws IOException {
        mapped();
        office.signIn(TROMSO_LEAD);

        assertThat(csv(RecordListFilter.EVERYTHING)).isEmpty();
        assertThat(logged()).containsExactly("0");
    }

    @Test
    void whoeverIsStrictlyProtectedIsOnNoList() throws IOException {
        var person = mapped();
        fromOutside.update("update participant set protection = 'STRICTLY_CONFIDENTIAL' where id = ?", person.value());
        office.signIn(Office.OSLO_LEAD);

        assertThat(csv(RecordListFilter.EVERYTHING)).isEmpty();
    }

    @Test
    void whoeverWasMappedAgainStandsThereWithTheMappingThatCounts() throws IOException {
        var person = mapped();
        fromOutside.update("""
                insert into competence_record
                    (participant_id, mapped_by, started_at, started_by, started_by_name, status,
                     completed_at, completed_by, completed_by_name,
                     superseded_at, superseded_by, superseded_by_name, superseded_paragraph, superseded_reason)
                values (?, 'IMDI', now(), 'imdi', 'Marit Lunde', 'COMPLETED', now(), 'imdi', 'Marit Lunde',
                        now(), 'saksbehandler-oslo', 'Ingrid Solberg', '§ 10', 'Feil person')
                """, person.value());
        office.signIn(Office.OSLO_LEAD);

        assertThat(csv(RecordListFilter.EVERYTHING))
                .extracting(row -> row.getField("Kartlagt av"))
                .containsOnly("Oslo");
        assertThat(logged()).containsExactly("1");
    }

    @Test
    void aCaseWorkerTakesNoListAlong() {
        office.signIn(Office.OSLO);

        assertThatThrownBy(() -> write(RecordListFormat.CSV, RecordListFilter.EVERYTHING))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ParticipantId mapped() {
        var person = office.aRefugeeSettledInOslo();
        return office.as(Office.OSLO, () -> {
            competence.start(person);
            office.answerEverything(person);
            competence.complete(person);
            return person;
        });
    }

    private List<NamedCsvRecord> csv(RecordListFilter filter) throws IOException {
        var file = write(RecordListFormat.CSV, filter).toString(StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file.substring(1))) {
            return rows.stream().toList();
        }
    }

    private String sheet() throws IOException {
        var file = write(RecordListFormat.XLSX, RecordListFilter.EVERYTHING);
        var kept = Files.createTempFile(Path.of("target"), "list", ".xlsx");
        Files.write(kept, file.toByteArray());
        try (var parts = new ZipFile(kept.toFile())) {
            var sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    private ByteArrayOutputStream write(RecordListFormat format, RecordListFilter filter) throws IOException {
        var output = new ByteArrayOutputStream();
        lists.write(output, format, filter, NB);
        return output;
    }

    private Set<String> logged() {
        return fromOutside
                .queryForList(
                        "select detail from access_log where action = ?",
                        String.class,
                        AuditedAction.RECORDS_LISTED.name())
                .stream()
                .collect(Collectors.toSet());
    }

    /** Counts how often something was sent on. */
    private static final class Flushes extends ByteArrayOutputStream {

        private int flushed;

        @Override
        public void flush() {
            flushed++;
        }
    }
}
