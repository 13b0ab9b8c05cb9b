package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.peil.common.ui.Panel;
import no.peil.participant.FactChoice;
import no.peil.participant.FactKind;
import no.peil.participant.IdentityKind;
import no.peil.participant.KnownParticipant;
import no.peil.participant.LegalFact;
import no.peil.participant.MergeOrder;
import no.peil.participant.PersonComparison;
import no.peil.participant.PersonComparison.ComparedFacts;
import no.peil.participant.PersonComparison.ComparedField;
import org.jspecify.annotations.Nullable;

/** Two registrations field by field: which to keep, what holds where they differ, and why they are one person. */
class ComparisonForm extends Div {

    private static final int LONGEST = 1_000;
    private static final List<Side> EITHER = List.of(Side.ONE, Side.OTHER);
    private static final List<Side> ALL = List.of(Side.ONE, Side.OTHER, Side.BOTH);

    final RadioButtonGroup<Side> keep;
    final Map<String, RadioButtonGroup<Side>> fields = new LinkedHashMap<>();
    final Map<FactKind, RadioButtonGroup<Side>> facts = new EnumMap<>(FactKind.class);
    final TextArea reason = new TextArea(getTranslation("duplicate.reason"));
    final Div missing = new Div();
    private final transient PersonComparison comparison;

    ComparisonForm(PersonComparison comparison, FactText texts) {
        this.comparison = comparison;
        addClassName("stack");
        keep = ComparisonRow.group(
                getTranslation("duplicate.keep.label"), EITHER, usuallyKept(comparison), this::listName);
        keep.setHelperText(getTranslation("duplicate.keep.help"));
        add(who(), personalData(), facts(texts), contents(), why());
    }

    /** What the user has said, when everything is said; else what is missing is pointed out. */
    Optional<MergeOrder> order() {
        var open = new ArrayList<String>();
        facts.forEach((kind, choice) -> {
            choice.setInvalid(choice.getValue() == null);
            if (choice.getValue() == null) {
                open.add(getTranslation("fact-kind." + kind));
            }
        });
        missing.setVisible(!open.isEmpty());
        missing.setText(getTranslation("duplicate.choose-first", String.join(", ", open)));
        reason.setInvalid(reason.getValue().isBlank());
        if (!open.isEmpty()) {
            facts.values().stream()
                    .filter(choice -> choice.getValue() == null)
                    .findFirst()
                    .ifPresent(choice ->
                            choice.getElement().executeJs("this.querySelector('vaadin-radio-button').focus()"));
            return Optional.empty();
        }
        if (reason.isInvalid()) {
            reason.focus();
            return Optional.empty();
        }
        return Optional.of(said());
    }

    /** Whom the page would lead to, and who would become empty. */
    String nameOf(boolean kept) {
        return listName(kept == (keep.getValue() == Side.ONE) ? Side.ONE : Side.OTHER);
    }

    private MergeOrder said() {
        var kept = Objects.requireNonNull(keep.getValue());
        boolean first = kept == Side.ONE;
        var other = fields.entrySet().stream()
                .filter(field -> field.getValue().getValue() != kept)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var chosen = new EnumMap<FactKind, FactChoice>(FactKind.class);
        facts.forEach((kind, choice) -> chosen.put(kind, choice(choice.getValue(), kept)));
        return new MergeOrder(
                first ? comparison.one().id() : comparison.other().id(),
                first ? comparison.oneVersion() : comparison.otherVersion(),
                first ? comparison.other().id() : comparison.one().id(),
                first ? comparison.otherVersion() : comparison.oneVersion(),
                other,
                chosen,
                getTranslation("duplicate.source"),
                reason.getValue());
    }

    private static FactChoice choice(Side side, Side kept) {
        return side == Side.BOTH ? FactChoice.BOTH : side == kept ? FactChoice.KEPT : FactChoice.MERGED;
    }

    private Component who() {
        var panel = new Panel(
                getTranslation("duplicate.keep"),
                ComparisonRow.choice(getTranslation("duplicate.keep.label"), keep),
                ComparisonRow.of("", open(comparison.one()), open(comparison.other())),
                ComparisonRow.of(
                        getTranslation("duplicate.numbers"), numbers(comparison.one()), numbers(comparison.other())));
        panel.addClassName("comparison");
        return panel;
    }

    private Component personalData() {
        var panel = new Panel(getTranslation("duplicate.fields"));
        panel.addClassName("comparison");
        comparison.fields().forEach(field -> panel.add(row(field)));
        return panel;
    }

    private Component row(ComparedField field) {
        var about = getTranslation("participant." + field.field());
        if (!field.needsChoice()) {
            return ComparisonRow.of(about, text(field.field(), field.one()), text(field.field(), field.other()));
        }
        var choice = ComparisonRow.group(
                about,
                EITHER,
                keep.getValue(),
                side -> PersonaliaText.value(field.field(), side == Side.ONE ? field.one() : field.other()));
        fields.put(field.field(), choice);
        return ComparisonRow.choice(about, choice);
    }

    private Component facts(FactText texts) {
        var lead = new Paragraph(
                getTranslation(comparison.facts().isEmpty() ? "duplicate.facts.none" : "duplicate.facts.lead"));
        lead.addClassName("secondary");
        missing.addClassName("message");
        missing.setVisible(false);
        missing.getElement().setAttribute("role", "alert");
        var panel = new Panel(getTranslation("duplicate.facts"), lead);
        panel.addClassName("comparison");
        comparison.facts().forEach(compared -> panel.add(row(compared, texts)));
        panel.add(missing);
        return panel;
    }

    private Component row(ComparedFacts compared, FactText texts) {
        var about = getTranslation("fact-kind." + compared.kind());
        if (!compared.needsChoice()) {
            return ComparisonRow.of(about, lines(compared.one(), texts), lines(compared.other(), texts));
        }
        var choice = ComparisonRow.group(about, ALL, null, side -> switch (side) {
            case ONE -> String.valueOf(lines(compared.one(), texts));
            case OTHER -> String.valueOf(lines(compared.other(), texts));
            case BOTH -> getTranslation("duplicate.both");
        });
        facts.put(compared.kind(), choice);
        return ComparisonRow.choice(about, choice);
    }

    private Component contents() {
        var lead = new Paragraph(getTranslation("duplicate.has.lead"));
        lead.addClassName("secondary");
        var panel = new Panel(getTranslation("duplicate.has"), lead);
        panel.addClassName("comparison");
        comparison
                .contents()
                .forEach(has -> panel.add(ComparisonRow.of(
                        getTranslation("duplicate.has." + has.table()),
                        String.valueOf(has.one()),
                        String.valueOf(has.other()))));
        return panel;
    }

    private Component why() {
        reason.setHelperText(getTranslation("duplicate.reason.help"));
        reason.setErrorMessage(getTranslation("error.merge.reason-missing"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(2);
        reason.addClassName("comparison-reason");
        return reason;
    }

    private String listName(Side side) {
        return (side == Side.ONE ? comparison.one() : comparison.other())
                .personalia()
                .listName();
    }

    private Component open(KnownParticipant person) {
        var link = new Anchor(PersonNavigation.path(person.id()), getTranslation("duplicate.open"));
        link.setAriaLabel(
                getTranslation("duplicate.open") + ": " + person.personalia().listName());
        return link;
    }

    private Component numbers(KnownParticipant person) {
        var all = new Div();
        all.addClassName("stack-tight");
        person.identities()
                .forEach(identity -> all.add(
                        new Span(getTranslation("identity-kind.short." + identity.kind()) + " " + identity.masked())));
        if (person.identities().isEmpty()) {
            all.add(new Span(getTranslation("duplicate.no-number")));
        }
        return all;
    }

    private static @Nullable String text(String field, @Nullable String stored) {
        return stored == null ? null : PersonaliaText.value(field, stored);
    }

    private static @Nullable String lines(List<LegalFact> facts, FactText texts) {
        return facts.isEmpty() ? null : facts.stream().map(texts::line).collect(Collectors.joining("; "));
    }

    /** Where the mapping is, else where the national number is, else where more is known. */
    private static Side usuallyKept(PersonComparison comparison) {
        for (var has : comparison.contents()) {
            if ("competence_record".equals(has.table()) && has.one() != has.other()) {
                return has.one() > has.other() ? Side.ONE : Side.OTHER;
            }
        }
        boolean one = hasNationalId(comparison.one());
        boolean other = hasNationalId(comparison.other());
        if (one != other) {
            return one ? Side.ONE : Side.OTHER;
        }
        return comparison.one().facts().size() >= comparison.other().facts().size() ? Side.ONE : Side.OTHER;
    }

    private static boolean hasNationalId(KnownParticipant person) {
        return person.identities().stream().anyMatch(identity -> identity.kind() == IdentityKind.NATIONAL_ID);
    }
}
