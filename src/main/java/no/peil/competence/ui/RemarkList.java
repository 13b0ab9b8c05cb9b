package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import no.peil.common.ui.Dates;
import no.peil.competence.Remark;
import no.peil.competence.Section;
import org.jspecify.annotations.Nullable;

/** Remarks, newest first, each with its author and time; one that was corrected says so, and stays. */
final class RemarkList extends Div {

    private final List<Remark> all;
    private final Offices offices;

    /**
     * Shows the remarks.
     *
     * @param correct what a click on <i>Rett</i> does; null where remarks are only read
     */
    RemarkList(List<Remark> shown, List<Remark> all, Offices offices, @Nullable SerializableConsumer<Remark> correct) {
        this.all = all;
        this.offices = offices;
        addClassNames("divided", "remarks");
        shown.forEach(remark -> add(entry(remark, correct)));
    }

    static String about(@Nullable Section section) {
        return section == null ? Words.of("remark.whole") : Words.section(section);
    }

    private Div entry(Remark remark, @Nullable SerializableConsumer<Remark> correct) {
        var body = new Paragraph(remark.body());
        body.addClassName("remark-body");
        var author = new Span(Words.of(
                "remark.author",
                remark.authorName(),
                Words.of("remark.role." + remark.authorRole(), offices.nameOf(remark.municipality())),
                Dates.format(remark.writtenAt()),
                about(remark.about())));
        author.addClassName("hint");
        var entry = new Div(body, author);
        entry.addClassName("remark");
        corrected(remark).ifPresent(old -> entry.add(hint("remark.corrects", old)));
        correction(remark).ifPresent(later -> {
            entry.addClassName("corrected");
            entry.add(hint("remark.corrected-by", later));
        });
        if (correct != null) {
            var button = new Button(Words.of("remark.correct"), click -> correct.accept(remark));
            button.setAriaLabel(Words.of("remark.correct-named", beginning(remark)));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            entry.add(button);
        }
        return entry;
    }

    private Optional<Remark> corrected(Remark remark) {
        return all.stream().filter(old -> old.id().equals(remark.corrects())).findFirst();
    }

    private Optional<Remark> correction(Remark remark) {
        return all.stream()
                .filter(later -> remark.id().equals(later.corrects()))
                .findFirst();
    }

    private static Span hint(String key, Remark other) {
        var hint = new Span(Words.of(key, Dates.format(other.writtenAt()), beginning(other)));
        hint.addClassName("hint");
        return hint;
    }

    private static String beginning(Remark remark) {
        return remark.body().length() <= 60 ? remark.body() : remark.body().substring(0, 57) + "…";
    }
}
