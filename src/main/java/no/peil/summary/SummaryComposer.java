package no.peil.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.peil.codes.Languages;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.Remark;
import no.peil.competence.Section;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/** Puts one summary into words: who the person is, what was mapped section by section, and for the adviser the remarks. */
final class SummaryComposer {

    private final SummaryLanguage language;
    private final SummaryReader reader;
    private final SummaryWords words;
    private final PrintableLetters letters;
    private final SummaryOffices offices;
    private final SummaryEntries entries;
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
        this.entries = new SummaryEntries(record, words, letters, offices);
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
        about.add(made(made, office));
        var chapters = Stream.of(Section.values())
                .map(this::chapter)
                .flatMap(Optional::stream)
                .toList();
        var notes = reader == SummaryReader.PERSON ? null : notes(remarks);
        return new Summary(
                language,
                words.of("summary.title"),
                offices.nameOf(office),
                name(),
                words.of("summary.lead." + reader + "." + record.stage()),
                about,
                chapters,
                notes,
                letters.haveLeftOut() ? List.of(words.of("summary.script-left-out.why")) : List.of());
    }

    private String name() {
        var personalia = person.personalia();
        return letters.of(personalia.givenName() + " " + personalia.familyName());
    }

    private List<Summary.Line> about() {
        var lines = new ArrayList<Summary.Line>();
        var personalia = person.personalia();
        lines.add(line("summary.name", name()));
        if (personalia.birthDate() != null) {
            lines.add(line("participant.birth-date", words.day(personalia.birthDate())));
        }
        if (reader == SummaryReader.NEXT_ADVISER) {
            person.identity(IdentityKind.DUF)
                    .map(Identity::masked)
                    .ifPresent(number -> lines.add(line("summary.duf", number)));
            if (personalia.interpreterLanguage() != null) {
                var spoken = Languages.displayName(personalia.interpreterLanguage(), language.locale());
                lines.add(line("participant.interpreter-language", spoken));
            }
        }
        lines.add(line("summary.stage", words.of("summary.stage." + record.stage())));
        if (record.version() > 1) {
            lines.add(line("summary.version", String.valueOf(record.version())));
        }
        lines.add(signed("summary.started", record.started(), record.municipality()));
        if (record.completed() != null) {
            lines.add(signed("summary.completed", record.completed(), record.municipality()));
        }
        record.items().stream()
                .map(CompetenceItem::conveyance)
                .filter(Objects::nonNull)
                .distinct()
                .map(conveyance -> SummaryWords.capital(letters.of(words.through(conveyance))))
                .forEach(said -> lines.add(line("summary.spoken", said)));
        var assurance = record.assurance();
        if (assurance != null) {
            lines.add(line("summary.assured", letters.of(offices.signed(assurance))));
        }
        return lines;
    }

    /** A section that nobody has answered is told of only when the law requires it. */
    private Optional<Summary.Chapter> chapter(Section section) {
        var found = entries.of(section);
        boolean none = record.isNone(section);
        if (found.isEmpty() && !none && !Section.statutory().contains(section)) {
            return Optional.empty();
        }
        var answer = none ? "competence.none." + section : "competence.section.nothing";
        return Optional.of(new Summary.Chapter(
                "section-" + section.ordinal(),
                words.section(section),
                found.isEmpty() ? words.of(answer) : null,
                found));
    }

    private Summary.Remarks notes(List<Remark> remarks) {
        return new Summary.Remarks(
                "remarks",
                words.of("remark.title"),
                remarks.stream().map(remark -> note(remark, remarks)).toList());
    }

    private Summary.Note note(Remark remark, List<Remark> all) {
        var about = remark.about();
        var role = words.of("remark.role." + remark.authorRole(), offices.nameOf(remark.municipality()));
        var at = words.dayAndTime(remark.writtenAt());
        return new Summary.Note(
                about == null ? words.of("remark.whole") : words.section(about),
                letters.of(remark.body())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                offices.areHidden() ? role + ", " + at : letters.of(remark.authorName()) + ", " + role + ", " + at,
                all.stream()
                        .filter(other -> other.id().equals(remark.corrects()))
                        .findFirst()
                        .map(other -> words.of("summary.corrects", words.dayAndTime(other.writtenAt())))
                        .orElse(null));
    }

    private Summary.Line made(Signature made, @Nullable MunicipalityNumber office) {
        var at = words.dayAndTime(made.at());
        var by = offices.areHidden() ? "" : ", " + letters.of(made.name()) + ", " + offices.nameOf(office);
        return line("summary.made", at + by);
    }

    private Summary.Line signed(String key, Signature signature, @Nullable MunicipalityNumber municipality) {
        return line(key, letters.of(offices.signed(signature, municipality)));
    }

    private Summary.Line line(String key, String value) {
        return new Summary.Line(words.of(key), value);
    }
}
