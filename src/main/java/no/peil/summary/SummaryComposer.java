package no.peil.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.ItemField;
import no.peil.competence.MappingStage;
import no.peil.competence.Remark;
import no.peil.competence.Section;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/** Puts one summary into words: section by section as recorded, with the assured value beside it, and who said so. */
final class SummaryComposer {

    private final SummaryLanguage language;
    private final SummaryReader reader;
    private final SummaryWords words;
    private final PrintableLetters letters;
    private final SummaryOffices offices;
    private final ParticipantDetails person;
    private final CompetenceRecord record;

    SummaryComposer(
            ParticipantDetails person,
            CompetenceRecord record,
            SummaryReader reader,
            SummaryLanguage language,
            SummaryWords words,
            MunicipalityRegister municipalities) {
        this.person = person;
        this.record = record;
        this.reader = reader;
        this.language = language;
        this.words = words;
        this.letters = new PrintableLetters(words.of("summary.script-left-out"));
        this.offices =
                new SummaryOffices(words, municipalities, person.personalia().protection());
    }

    /**
     * The summary.
     *
     * @param remarks those that the next adviser may see, oldest first; the person gets none of them
     * @param made when, and by whom
     * @param office the maker's; null for IMDi
     */
    Summary compose(List<Remark> remarks, Signature made, @Nullable MunicipalityNumber office) {
        var about = about();
        var chapters = Stream.of(Section.values()).map(this::chapter).toList();
        var notes = reader == SummaryReader.PERSON ? null : notes(remarks);
        var name = letters.of(name());
        return new Summary(
                language,
                words.of("summary.title"),
                offices.nameOf(office),
                name,
                words.of("summary.lead." + reader + "." + record.stage()),
                about,
                chapters,
                notes,
                closing(made, office));
    }

    private String name() {
        return person.personalia().givenName() + " " + person.personalia().familyName();
    }

    private List<Summary.Line> about() {
        var lines = new ArrayList<Summary.Line>();
        var personalia = person.personalia();
        lines.add(line("summary.name", letters.of(name())));
        Optional.ofNullable(personalia.birthDate())
                .ifPresent(born -> lines.add(line("participant.birth-date", words.day(born))));
        if (reader == SummaryReader.NEXT_ADVISER) {
            person.identity(IdentityKind.DUF)
                    .map(Identity::masked)
                    .ifPresent(number -> lines.add(line("summary.duf", number)));
            Optional.ofNullable(personalia.interpreterLanguage())
                    .ifPresent(spoken -> lines.add(line(
                            "participant.interpreter-language",
                            no.peil.codes.Languages.displayName(spoken, language.locale()))));
        }
        lines.add(line("summary.stage", words.of("summary.stage." + record.stage())));
        lines.add(line("summary.started", signed(record.started(), record.municipality())));
        Optional.ofNullable(record.completed())
                .ifPresent(done -> lines.add(line("summary.completed", signed(done, record.municipality()))));
        Optional.ofNullable(record.assurance())
                .ifPresent(assured ->
                        lines.add(line("summary.assured", signed(assured.signature(), assured.municipality()))));
        return lines;
    }

    private Summary.Chapter chapter(Section section) {
        var entries = new ArrayList<Summary.Entry>();
        for (var item : record.recorded(section)) {
            var beside = record.assuredValues().get(item.id());
            if (!item.isBlank() || beside != null) {
                entries.add(beside == null ? entry(item) : compared(item, beside));
            }
        }
        record.addedByAssurance(section).stream()
                .filter(item -> !item.isBlank())
                .map(this::entry)
                .forEach(entries::add);
        var answer = record.isNone(section) ? "competence.none." + section : "competence.section.nothing";
        return new Summary.Chapter(
                "section-" + section.ordinal(),
                words.section(section),
                entries.isEmpty() ? words.of(answer) : null,
                entries);
    }

    private Summary.Entry entry(CompetenceItem item) {
        var heading = headed(item);
        var values = item.section().fields().stream()
                .filter(field -> field != heading && item.value(field).isPresent())
                .map(field -> new Summary.Value(words.label(field), said(item, field), said(item, field)))
                .toList();
        return new Summary.Entry(heading(item), false, values, List.of(provenance(item)));
    }

    private Summary.Entry compared(CompetenceItem recorded, CompetenceItem assured) {
        var values = recorded.section().fields().stream()
                .filter(field -> recorded.value(field).isPresent()
                        || assured.value(field).isPresent())
                .map(field -> new Summary.Value(words.label(field), said(recorded, field), said(assured, field)))
                .toList();
        return new Summary.Entry(
                heading(assured.isBlank() ? recorded : assured),
                true,
                values,
                List.of(provenance(recorded), provenance(assured)));
    }

    /** The first thing that is known of an item is its heading. */
    private static @Nullable ItemField headed(CompetenceItem item) {
        return item.section().fields().stream()
                .filter(field -> item.value(field).isPresent())
                .findFirst()
                .orElse(null);
    }

    private String heading(CompetenceItem item) {
        var field = headed(item);
        return field == null ? words.of("competence.item.blank") : SummaryWords.capital(said(item, field));
    }

    private String said(CompetenceItem item, ItemField field) {
        return item.value(field)
                .map(value -> letters.of(words.value(field, value)))
                .orElseGet(() -> words.of("summary.nothing"));
    }

    private String provenance(CompetenceItem item) {
        var key = item.assured()
                ? (item.assures() == null ? "summary.added-by" : "summary.assured-by")
                : "summary.recorded-by";
        return words.of(key, signed(item.lastChanged(), item.municipality()));
    }

    private Summary.Remarks notes(List<Remark> remarks) {
        return new Summary.Remarks(
                "remarks",
                words.of("remark.title"),
                remarks.stream().map(remark -> note(remark, remarks)).toList());
    }

    private Summary.Note note(Remark remark, List<Remark> all) {
        var corrected = all.stream()
                .filter(other -> other.id().equals(remark.corrects()))
                .findFirst()
                .map(other -> words.of("summary.corrects", words.dayAndTime(other.writtenAt())))
                .orElse(null);
        var office = offices.nameOf(remark.municipality());
        var role = words.of("remark.role." + remark.authorRole(), office);
        var at = words.dayAndTime(remark.writtenAt());
        return new Summary.Note(
                remark.about() == null
                        ? words.of("remark.whole")
                        : words.section(Objects.requireNonNull(remark.about())),
                letters.of(remark.body())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                offices.areHidden() ? role + ", " + at : letters.of(remark.authorName()) + ", " + role + ", " + at,
                corrected);
    }

    private List<String> closing(Signature made, @Nullable MunicipalityNumber office) {
        var notes = new ArrayList<String>();
        if (letters.hasLeftOut()) {
            notes.add(words.of("summary.script-left-out.why"));
        }
        if (record.stage() != MappingStage.ASSURED) {
            notes.add(words.of("summary.not-assured"));
        }
        var at = words.dayAndTime(made.at());
        notes.add(
                offices.areHidden()
                        ? words.of("summary.made-at", at)
                        : words.of("summary.made-by", at, letters.of(made.name()), offices.nameOf(office)));
        return notes;
    }

    private String signed(Signature signature, @Nullable MunicipalityNumber municipality) {
        return letters.of(offices.signed(signature, municipality));
    }

    private Summary.Line line(String key, String value) {
        return new Summary.Line(words.of(key), value);
    }

    /** The maker's signature now. */
    static Signature by(SignedInUser user, java.time.Instant now) {
        return new Signature(now, user.getUsername(), user.displayName());
    }
}
