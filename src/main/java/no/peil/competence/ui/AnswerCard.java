package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import no.peil.common.InvalidValue;
import no.peil.competence.Answering;
import no.peil.competence.CompetenceItem;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.Opening.Opened;
import no.peil.competence.QuestionTexts;
import no.peil.competence.SaveOutcome;
import org.jspecify.annotations.Nullable;

/** One item to answer, saved as it is typed; when another telephone was quicker, both answers are shown. */
final class AnswerCard extends Div {

    private final Answering answering;
    private final Opened opened;
    private final CompetenceItem item;
    private final QuestionTexts texts;
    private final AnswerSection section;
    private final Map<ItemField, Div> contests = new EnumMap<>(ItemField.class);

    AnswerCard(Answering answering, Opened opened, CompetenceItem item, QuestionTexts texts, AnswerSection section) {
        this.answering = answering;
        this.opened = opened;
        this.item = item;
        this.texts = texts;
        this.section = section;
        addClassName("register-card");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.section(item.section()));
        var extra = new Div();
        extra.addClassName("register-fields");
        var fields = new Div();
        fields.addClassName("register-fields");
        item.section().fields().stream().filter(AnswerWords::isAsked).forEach(field -> {
            var control = AnswerFields.of(field, texts);
            control.show(item.values().get(field));
            control.whenChanged(() -> section.act(() -> save(control)));
            (field.isMore() ? extra : fields).add(control.component());
        });
        add(fields);
        if (extra.getComponentCount() > 0) {
            add(new Details(texts.of("ui.optional"), extra));
        }
        var remove = new Button(texts.of("ui.remove"), click -> section.remove(item));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(remove);
    }

    private void save(FieldControl control) {
        if (control.isChanged()) {
            save(control, control.saved(), control.text());
        }
    }

    private void save(FieldControl control, @Nullable String before, @Nullable String after) {
        SaveOutcome outcome;
        try {
            outcome = answering.save(opened, item.id(), control.field(), before, after);
        } catch (InvalidValue refused) {
            control.showError(texts.of(trouble(control.field().kind())));
            return;
        }
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                control.setSaved(after);
                settle(control.field());
                section.said(saved.at());
            }
            case SaveOutcome.Contested contested -> ask(control, contested.theirs());
            case SaveOutcome.Removed removed -> section.show(answering.answers(opened));
            case SaveOutcome.Closed closed -> throw new no.peil.common.Refusal("competence.not-open-to-you");
        }
    }

    private void ask(FieldControl control, @Nullable String theirs) {
        var field = control.field();
        settle(field);
        var said = theirs == null ? "–" : AnswerWords.value(field, theirs, texts);
        var contest = new Div(
                new Span(texts.of("ui.conflict", said)),
                choice("ui.keep-mine", () -> save(control, theirs, control.text())),
                choice("ui.take-theirs", () -> {
                    control.show(theirs);
                    settle(field);
                }));
        contest.addClassName("register-contest");
        contest.getElement().setAttribute("role", "alert");
        contests.put(field, contest);
        add(contest);
    }

    private void settle(ItemField field) {
        var contest = contests.remove(field);
        if (contest != null) {
            contest.removeFromParent();
        }
    }

    private Button choice(String key, SerializableRunnable deed) {
        return new Button(texts.of(key), click -> section.act(deed));
    }

    private static String trouble(FieldKind kind) {
        return switch (kind) {
            case YEAR -> "ui.invalid.year";
            case NUMBER -> "ui.invalid.number";
            case TEXT -> "ui.too-long";
            default -> "ui.invalid";
        };
    }
}
