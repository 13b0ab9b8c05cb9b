package no.peil.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.intake.StagedLists.StagedList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads lists of persons, by the import contract: a list is read as a whole and nothing is stored; then its lines without
 * errors are stored in one transaction, or nothing is.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class ImportService {

    private static final Duration KEPT = Duration.ofHours(12);

    private final StagedLists lists;
    private final Recognition recognition;
    private final ListMatcher matcher;
    private final ListStorage storage;
    private final ListReport report;
    private final AuditService audit;
    private final Reach reach;
    private final JdbcClient database;
    private final Clock clock;

    ImportService(
            StagedLists lists,
            Recognition recognition,
            ListMatcher matcher,
            ListStorage storage,
            ListReport report,
            AuditService audit,
            Reach reach,
            JdbcClient database,
            Clock clock) {
        this.lists = lists;
        this.recognition = recognition;
        this.matcher = matcher;
        this.storage = storage;
        this.report = report;
        this.audit = audit;
        this.reach = reach;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Reads a list and compares it with the register; nothing is stored.
     *
     * @throws RejectedFile when the file as a whole cannot be read
     */
    @Transactional
    public ImportedList read(Path file, String fileName, Progress progress) {
        var list = stage(file, fileName, progress);
        matcher.match(list, progress);
        return required(list.id());
    }

    /**
     * Reads a list and stores its lines without errors.
     *
     * @throws RejectedFile when the file as a whole cannot be read
     */
    @Transactional
    public ImportedList readAndStore(Path file, String fileName, Progress progress) {
        var list = stage(file, fileName, progress);
        return store(list, progress);
    }

    /** Stores the lines without errors of a list that has been read; they are compared again with what is known now. */
    @Transactional
    public ImportedList store(ImportId id, Progress progress) {
        var list = lists.find(id).orElseThrow(ImportService::gone);
        if (list.stored()) {
            throw new Refusal("intake.already-stored");
        }
        return store(list, progress);
    }

    /** Forgets a list without storing anything. */
    @Transactional
    public void discard(ImportId id) {
        lists.forget(id);
    }

    /** A list that this user has read. */
    @Transactional(readOnly = true)
    public Optional<ImportedList> find(ImportId id) {
        return lists.summary(id);
    }

    /** A page of the lines with these statuses, in the list's order. */
    @Transactional(readOnly = true)
    public List<ImportedLine> lines(ImportId id, Set<LineStatus> statuses, int offset, int limit) {
        return lists.find(id)
                .map(list -> lists.page(list, statuses, offset, limit))
                .orElse(List.of());
    }

    /** Writes the report of the import contract as JSON, with sentences in the reader's language. */
    @Transactional(readOnly = true)
    public void writeReport(ImportId id, Locale locale, OutputStream output) throws IOException {
        report.writeJson(lists.find(id).orElseThrow(ImportService::gone), required(id), new Sentences(locale), output);
    }

    /** Writes the error lines as a list with a column {@code feil}, to be mended and loaded again. */
    @Transactional
    public void writeErrorLines(ImportId id, Locale locale, OutputStream output) throws IOException {
        report.writeErrorLines(lists.find(id).orElseThrow(ImportService::gone), new Sentences(locale), output);
        audit.record(AuditedAction.DOWNLOADED, null, "error-lines");
    }

    private StagedList stage(Path file, String fileName, Progress progress) {
        reach.ofEverybody(
                "lists that nobody came back to hold persons and are forgotten, whoever loaded them",
                () -> lists.forgetBefore(clock.instant().minus(KEPT)));
        try (var persons = PersonList.open(file)) {
            var id = lists.begin(fileName, persons.header(), clock.instant());
            var validator =
                    matcher.validator(persons.header(), SignedInUser.required().municipality());
            var lines = new ArrayList<ValidatedLine>(ListMatcher.CHUNK);
            int done = 0;
            for (var row = persons.next(); row.isPresent(); row = persons.next()) {
                lines.add(validator.validate(row.get()));
                if (lines.size() == ListMatcher.CHUNK) {
                    lists.add(id, lines);
                    done += lines.size();
                    lines.clear();
                    progress.report(Progress.Step.READING, done);
                }
            }
            lists.add(id, lines);
            progress.report(Progress.Step.READING, done + lines.size());
            recognition.markDoubles(id);
            return lists.find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportedList store(StagedList list, Progress progress) {
        oneAtATime();
        matcher.match(list, progress);
        storage.store(list, progress);
        lists.markStored(list.id(), clock.instant());
        var stored = required(list.id());
        audit.record(AuditedAction.IMPORTED, null, "lines=" + stored.lines());
        return stored;
    }

    /** Two lists that are stored at once could both find a person new. */
    private void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('intake.store'))").query(rows -> {});
    }

    private ImportedList required(ImportId id) {
        return lists.summary(id).orElseThrow(ImportService::gone);
    }

    private static Refusal gone() {
        return new Refusal("intake.gone");
    }
}
