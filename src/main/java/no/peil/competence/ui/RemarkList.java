package no.peil.competence.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import no.peil.common.ui.Dates;
import no.peil.common.ui.State;
import no.peil.common.ui.StateBadge;
import no.peil.competence.Audience;
import no.peil.competence.Remark;
import no.peil.competence.Section;
import org.jspecify.annotations.Nullable;

/** Remarks, the pinned ones first, each with its author, time and readers; one that was corrected says so, and stays. */
final class RemarkList extends Div {

    private final List<Remark> all;
    private final Offices offices;

    /**
     * Shows the remarks.
     *
     * @param deeds what can be done with each; null where remarks are only read
     */
    RemarkList(List<Remark> shown, List<Remark> all, Offices offices, @Nullable RemarkDeeds deeds) {
        this.all = all;
        this.offices = offices;
        addClassNames("divided", "remarks");
        shown.forEach(remark -> add(entry(remark, deeds)));
    }

    static String about(@Nullable Section section) {
        return section == null ? Words.of("remark.whole") : Words.section(section);
    }

    private Div entry(Remark remark, @Nullable RemarkDeeds deeds) {
        var body = new Paragraph(remark.isErased() ? Words.of("remark.erased") : remark.body());
        body.addClassName("remark-body");
        var entry = new Div();
        entry.addClassName("remark");
        entry.setClassName("erased", remark.isErased());
        var pinned = remark.pinned();
        if (pinned != null) {
            entry.addClassName("pinned");
            entry.add(new StateBadge(State.WAIT, Words.of("remark.pinned", pinned.name())));
        }
        entry.add(body, author(remark), hint(Words.of("remark.readers", readers(remark))));
        corrected(remark).ifPresent(old -> entry.add(hint(about("remark.corrects", old))));
        correction(remark).ifPresent(later -> {
            entry.addClassName("corrected");
            entry.add(hint(about("remark.corrected-by", later)));
        });
        if (deeds != null) {
            entry.add(deeds.of(remark, beginning(remark)));
        }
        return entry;
    }

    private Span author(Remark remark) {
        return hint(Words.of(
                "remark.author",
                remark.authorName(),
                Words.of("remark.role." + remark.authorRole(), offices.nameOf(remark.municipality())),
                Dates.format(remark.writtenAt()),
                about(remark.about())));
    }

    private String readers(Remark remark) {
        return remark.audience().stream()
                .sorted()
                .map(reader -> reader == Audience.OWN_MUNICIPALITY
                        ? offices.nameOf(remark.municipality())
                        : Words.of("remark.audience.brief." + reader))
                .collect(joining(", "));
    }

    private Optional<Remark> corrected(Remark remark) {
        return all.stream().filter(old -> old.id().equals(remark.corrects())).findFirst();
    }

    private Optional<Remark> correction(Remark remark) {
        return all.stream()
                .filter(later -> remark.id().equals(later.corrects()))
                .findFirst();
    }

    private static String about(String key, Remark other) {
        return Words.of(key, Dates.format(other.writtenAt()), beginning(other));
    }

    private static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }

    private static String beginning(Remark remark) {
        if (remark.isErased()) {
            return Words.of("remark.erased");
        }
        return remark.body().length() <= 60 ? remark.body() : remark.body().substring(0, 57) + "…";
    }
}
