package no.peil.participant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.common.Refusal;
import no.peil.common.ui.Confirm;
import no.peil.common.ui.Dates;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.common.ui.Notices;
import no.peil.participant.FactId;
import no.peil.participant.FactKind;
import no.peil.participant.FactService;
import no.peil.participant.LegalFact;
import no.peil.participant.RecordedFact;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a user can do with the facts of a person: add, correct, end, withdraw. */
@Component
class FactEditing {

    private final FactService facts;
    private final FactForms forms;
    private final FactText texts;
    private final ObjectProvider<FactPreview> previews;
    private final Clock clock;

    FactEditing(FactService facts, FactForms forms, FactText texts, ObjectProvider<FactPreview> previews, Clock clock) {
        this.facts = facts;
        this.forms = forms;
        this.texts = texts;
        this.previews = previews;
        this.clock = clock;
    }

    FactDialog add(FactKind kind, OpenPerson page) {
        var form = form(kind, page);
        var dialog = dialog("person.fact.add", kind).from(usualSource(kind)).with(form.fields(), preview(form, page));
        dialog.saving(() -> whenComplete(dialog, form)
                .ifPresent(fact -> withinSight(page, null, fact, () -> {
                    facts.add(page.person().id(), fact, dialog.source());
                    done(dialog, page, "person.fact.added");
                })));
        dialog.open();
        return dialog;
    }

    FactDialog correct(RecordedFact wrong, OpenPerson page) {
        var kind = wrong.fact().kind();
        var form = form(kind, page);
        form.show(wrong.fact());
        var dialog = dialog("person.fact.correct", kind).withReason().with(form.fields(), preview(form, page));
        dialog.source.setValue(wrong.source());
        var current = new FactId[] {wrong.id()};
        dialog.saving(() -> whenComplete(dialog, form)
                .ifPresent(fact -> withinSight(page, current[0], fact, () -> {
                    try {
                        facts.correct(current[0], fact, dialog.source(), dialog.reason());
                        done(dialog, page, "person.fact.corrected");
                    } catch (Refusal refused) {
                        current[0] = tellOfTheOther(dialog, page, current[0], refused);
                    }
                })));
        dialog.open();
        return dialog;
    }

    FactDialog end(RecordedFact lasting, OpenPerson page) {
        var lastDay = new NorwegianDatePicker(I18NProvider.translate("person.field.last-day"));
        lastDay.setValue(LocalDate.now(clock));
        lastDay.setRequiredIndicatorVisible(true);
        var dialog = dialog("person.fact.end", lasting.fact().kind())
                .from(usualSource(lasting.fact().kind()))
                .with(new FieldGrid().with(lastDay));
        var checks = new FormChecks();
        checks.day(lastDay, true, () -> null, "common.date.too-early", () -> null, "common.date.too-late");
        dialog.saving(() -> {
            if (checks.pass() & dialog.isComplete()) {
                facts.end(lasting.id(), lastDay.getValue(), dialog.source());
                done(dialog, page, "person.fact.was-ended");
            }
        });
        dialog.open();
        return dialog;
    }

    FactDialog withdraw(RecordedFact mistaken, OpenPerson page) {
        var dialog = new FactDialog(
                        title("person.fact.withdraw", mistaken.fact().kind()),
                        I18NProvider.translate("person.fact.withdraw.hint", texts.line(mistaken.fact())))
                .withoutSource()
                .withReason()
                .with();
        dialog.save.setText(I18NProvider.translate("person.fact.withdraw.button"));
        dialog.saving(() -> {
            if (dialog.isComplete()) {
                withinSight(page, mistaken.id(), null, () -> {
                    facts.withdraw(mistaken.id(), dialog.reason());
                    done(dialog, page, "person.fact.withdrawn");
                });
            }
        });
        dialog.open();
        return dialog;
    }

    /** What the law would make of the fact, renewed as it is told. */
    private Div preview(FactForm form, PersonPage page) {
        var place = new Div();
        place.getElement().setAttribute("role", "status");
        place.setVisible(false);
        form.whenTold(fact -> {
            place.removeAll();
            previews.stream().flatMap(one -> one.of(page, fact).stream()).forEach(place::add);
            place.setVisible(place.getComponentCount() > 0);
        });
        return place;
    }

    /** Asks first when the user would not see the person afterwards. */
    private void withinSight(OpenPerson page, @Nullable FactId insteadOf, @Nullable LegalFact fact, Runnable deed) {
        if (facts.takesOutOfSight(page.person().id(), insteadOf, fact)) {
            Confirm.ask(
                    I18NProvider.translate("person.leaves"),
                    I18NProvider.translate("person.leaves.consequence"),
                    I18NProvider.translate("person.leaves.button"),
                    deed::run);
        } else {
            deed.run();
        }
    }

    /** Somebody else changed the same fact: shows theirs, keeps what was typed, and lets the user save over it. */
    private FactId tellOfTheOther(FactDialog dialog, OpenPerson page, FactId mine, Refusal refused) {
        page.changed();
        var other = page.person().successor(mine);
        dialog.tell(other.map(theirs -> I18NProvider.translate(
                        "person.fact.conflict",
                        page.nameOf(theirs.recordedBy()),
                        Dates.format(theirs.recordedAt()),
                        texts.line(theirs.fact())))
                .orElseGet(() -> I18NProvider.translate("error." + refused.key())));
        return other.map(RecordedFact::id).orElse(mine);
    }

    private static Optional<LegalFact> whenComplete(FactDialog dialog, FactForm form) {
        var fact = form.edited();
        return dialog.isComplete() ? fact : Optional.empty();
    }

    private static void done(FactDialog dialog, OpenPerson page, String key) {
        dialog.close();
        Notices.done(key);
        page.recorded();
    }

    private FactForm form(FactKind kind, OpenPerson page) {
        return forms.of(kind, page.person().personalia().birthDate());
    }

    private static FactDialog dialog(String key, FactKind kind) {
        return new FactDialog(title(key, kind), I18NProvider.translate("fact-kind." + kind + ".use"));
    }

    private static String title(String key, FactKind kind) {
        return I18NProvider.translate(key, I18NProvider.translate("fact-kind." + kind));
    }

    private static String usualSource(FactKind kind) {
        return switch (kind) {
            case PERMIT, REFERENCE_PERSON -> "udi";
            case RESIDENCE, FIRST_SETTLED -> "imdi";
            case WORK, EDUCATION, CLAIM -> "person";
            case DECISION, PROGRAMME_START, DECLINED -> "municipality";
        };
    }
}
