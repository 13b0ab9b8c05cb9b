package no.peil.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.peil.common.InvalidValue;
import no.peil.competence.CompetenceEvent;
import no.peil.competence.CompetenceItem;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.SaveOutcome;
import no.peil.competence.Signature;
import org.jspecify.annotations.Nullable;

/** One item to fill in: each field is saved as it is typed, and no text of anybody's is lost on the way. */
final class ItemRow extends Div {

    private final CompetenceItem item;
    private final ItemDesk desk;
    private final Map<ItemField, FieldControl> controls = new EnumMap<>(ItemField.class);
    private final Map<ItemField, Contest> contests = new EnumMap<>(ItemField.class);
    private final Map<ItemField, CompetenceEvent.FieldSaved> heardWhileBusy = new EnumMap<>(ItemField.class);
    private final Details more = new Details();
    private final Span missing = new Span();
    private final Button remove = new Button(Words.of("competence.item.remove"));

    ItemRow(CompetenceItem item, ItemDesk desk) {
        this.item = item;
        this.desk = desk;
        addClassNames("item-row", "item-" + item.section().name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("role", "group");
        var fields = new Div();
        fields.addClassName("item-fields");
        var extra = new Div();
        extra.addClassNames("item-fields", "item-extra");
        more.add(extra);
        more.addClassName("item-more");
        for (var field : item.section().fields()) {
            var control = FieldControls.of(field);
            control.show(item.values().get(field));
            control.whenChanged(() -> save(control));
            control.whenLeft(() -> catchUp(control));
            controls.put(field, control);
            (field.isMore() ? extra : fields).add(control.component());
        }
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addClassName("item-remove");
        fields.add(remove);
        missing.addClassNames("hint", "item-missing");
        add(fields, more, missing);
        desk.asking().ifPresent(this::ask);
        refreshLabels();
    }

    CompetenceItem item() {
        return new CompetenceItem(
                item.id(),
                item.section(),
                controls.values().stream()
                        .filter(control -> control.saved() != null)
                        .collect(Collectors.toMap(
                                FieldControl::field, control -> Objects.requireNonNull(control.saved()))),
                item.recordedFor(),
                item.municipality(),
                item.assured(),
                item.assures(),
                item.selfRegistered(),
                item.lastChanged(),
                item.conveyance());
    }

    void whenRemoved(com.vaadin.flow.function.SerializableRunnable work) {
        remove.addClickListener(click -> work.run());
    }

    void focus() {
        controls.values().iterator().next().focus();
    }

    /** Asks about the item in these words. */
    void ask(Asking words) {
        controls.values().forEach(words::put);
    }

    /** Whether something typed here could not be saved: refused, or somebody else's stands there. */
    boolean isUnsaved() {
        return !contests.isEmpty() || controls.values().stream().anyMatch(FieldControl::isChanged);
    }

    /** Whether something here is not yet in the database, or the user may be typing. */
    boolean isBusy() {
        return !contests.isEmpty() || controls.values().stream().anyMatch(FieldControl::isBusy);
    }

    /** Another window saved a field: shown at once, unless the user's hands are on it. */
    void hear(CompetenceEvent.FieldSaved event) {
        var control = Objects.requireNonNull(controls.get(event.field()));
        if (Objects.equals(control.text(), event.value())) {
            control.setSaved(event.value());
        } else if (control.isBusy() || contests.containsKey(event.field())) {
            heardWhileBusy.put(event.field(), event);
        } else {
            control.show(event.value());
            refreshLabels();
            desk.fieldChanged();
        }
    }

    /** Another window tried to put something else where this one has just written: whoever was first is told too. */
    void hear(CompetenceEvent.FieldContested event) {
        var control = Objects.requireNonNull(controls.get(event.field()));
        var name = event.by().name();
        var theirs = event.attempted();
        show(
                event.field(),
                new Contest(Words.of("competence.contest.first", name, Words.label(event.field())))
                        .text(name, said(event.field(), theirs))
                        .yours(said(event.field(), control.text()))
                        .choice(Words.of("competence.contest.ok"), () -> resolved(event.field())));
    }

    /** Another window removed the item while the user is at work in it. */
    void removedBy(Signature by) {
        controls.values().stream()
                .filter(FieldControl::isBusy)
                .findFirst()
                .ifPresent(control -> askAboutRemoval(control, by));
    }

    private void save(FieldControl control) {
        var contest = contests.get(control.field());
        if (contest != null) {
            contest.update(said(control.field(), control.text()));
        } else if (control.isChanged()) {
            save(control, control.saved(), control.text());
        }
    }

    private void save(FieldControl control, @Nullable String before, @Nullable String after) {
        SaveOutcome outcome;
        try {
            outcome = desk.items().save(desk.person(), item.id(), control.field(), before, after);
        } catch (InvalidValue refused) {
            control.showError(Words.of("error." + refused.key()));
            desk.status().notSaved();
            return;
        }
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                control.setSaved(after);
                heardWhileBusy.remove(control.field());
                desk.status().saved(saved.at());
                refreshLabels();
                desk.fieldChanged();
            }
            case SaveOutcome.Contested contested -> ask(control, contested.theirs(), contested.by(), after);
            case SaveOutcome.Removed removed -> askAboutRemoval(control, removed.by());
            case SaveOutcome.Closed closed -> keepUnsaved(control, after);
        }
    }

    private void ask(FieldControl control, @Nullable String theirs, Signature by, @Nullable String mine) {
        desk.status().notSaved();
        var field = control.field();
        var contest = new Contest(
                        Words.of("competence.contest.second", by.name(), Words.label(field), Words.clock(by.at())))
                .text(by.name(), said(field, theirs))
                .yours(said(field, mine))
                .choice(Words.of("competence.contest.take-theirs", by.name()), () -> {
                    resolved(field);
                    control.show(theirs);
                    refreshLabels();
                    desk.fieldChanged();
                })
                .choice(Words.of("competence.contest.keep-mine"), () -> {
                    resolved(field);
                    control.setSaved(theirs);
                    save(control, theirs, control.text());
                });
        if (field.kind() == FieldKind.TEXT && theirs != null && mine != null) {
            contest.choice(Words.of("competence.contest.keep-both"), () -> {
                var both = theirs + "; " + Objects.requireNonNullElse(control.text(), mine);
                resolved(field);
                control.show(both);
                control.setSaved(theirs);
                save(control, theirs, both);
            });
        }
        show(field, contest);
    }

    private void askAboutRemoval(FieldControl control, Signature by) {
        desk.status().notSaved();
        show(
                control.field(),
                new Contest(Words.of("competence.contest.removed", by.name(), Words.clock(by.at())))
                        .yours(said(control.field(), control.text()))
                        .choice(Words.of("competence.contest.bring-back"), () -> {
                            resolved(control.field());
                            desk.items().bringBack(desk.person(), item.section(), item.id());
                            save(control, control.saved(), control.text());
                            desk.rowsChanged();
                        })
                        .choice(Words.of("competence.contest.let-go"), () -> {
                            resolved(control.field());
                            control.show(control.saved());
                            desk.rowsChanged();
                        }));
    }

    private void keepUnsaved(FieldControl control, @Nullable String mine) {
        desk.status().notSaved();
        show(control.field(), new Contest(Words.of("competence.contest.closed")).yours(said(control.field(), mine)));
    }

    /** What another window wrote while the user stood in the field is shown when they leave it unchanged. */
    private void catchUp(FieldControl control) {
        var heard = heardWhileBusy.get(control.field());
        if (heard != null && !control.isChanged() && !contests.containsKey(control.field())) {
            heardWhileBusy.remove(control.field());
            control.show(heard.value());
            refreshLabels();
            desk.fieldChanged();
        }
    }

    private void show(ItemField field, Contest contest) {
        resolved(field);
        contests.put(field, contest);
        add(contest);
    }

    private void resolved(ItemField field) {
        var contest = contests.remove(field);
        if (contest != null) {
            contest.removeFromParent();
        }
    }

    private void refreshLabels() {
        var now = item();
        var name = now.isBlank() ? Words.of("competence.item.new") : Words.summary(now);
        getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(Words.of("competence.item.remove-named", name));
        missing.setText(Words.missing(now));
        missing.setVisible(!missing.getText().isEmpty());
        var filled = now.values().keySet().stream().filter(ItemField::isMore).count();
        more.setSummaryText(filled == 0 ? Words.of("competence.more") : Words.of("competence.more.count", filled));
        if (item.section() == no.peil.competence.Section.LANGUAGES) {
            setClassName("is-mother-tongue", now.isYes(ItemField.MOTHER_TONGUE));
        }
    }

    private static String said(ItemField field, @Nullable String value) {
        return value == null ? Words.of("competence.contest.nothing") : Words.value(field, value);
    }
}
