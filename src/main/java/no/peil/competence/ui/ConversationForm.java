package no.peil.competence.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.peil.codes.Language;
import no.peil.codes.Languages;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.competence.ConversationBasis;
import no.peil.competence.ConversationDetails;
import no.peil.competence.ConversationMode;
import no.peil.competence.OtherPart;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.ConversationFacts;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpreterLevel;
import no.peil.competence.rules.InterpretingAct;

/** The fields of the interpreter log. What tolkeloven asks is said beside the choice that it bears on, before anything is saved. */
final class ConversationForm extends Div {

    final NorwegianDatePicker heldOn = new NorwegianDatePicker(Words.of("conversation.field.held-on"));
    final RadioButtonGroup<Assistance> assistance = new RadioButtonGroup<>(Words.of("conversation.field.assistance"));
    final ComboBox<Language> language = new ComboBox<>(Words.of("conversation.field.language"));
    final TextField variant = new TextField(Words.of("conversation.field.variant"));
    final Select<InterpreterLevel> level = new Select<>();
    final TextField interpreter = new TextField(Words.of("conversation.field.interpreter"));
    final RadioButtonGroup<ConversationMode> mode = new RadioButtonGroup<>(Words.of("conversation.field.mode"));
    final CheckboxGroup<OtherPart> others = new CheckboxGroup<>(Words.of("conversation.field.others"));
    final Select<DeviationGround> ground = new Select<>();
    final TextArea reason = new TextArea(Words.of("conversation.field.reason"));
    final TextArea corrections = new TextArea(Words.of("conversation.field.corrections"));
    private final InterpretingAdvice advice = new InterpretingAdvice();
    private final transient ConversationBasis basis;
    private boolean showing;

    ConversationForm(ConversationBasis basis, LocalDate today) {
        this.basis = basis;
        addClassName("conversation-form");
        heldOn.setMax(today);
        heldOn.setTooLateMessage(Words.of("error.conversation.held-on"));
        heldOn.setRequiredIndicatorVisible(true);
        assistance.setItems(Assistance.values());
        assistance.setItemLabelGenerator(choice -> Words.of("conversation.assistance." + choice));
        language.setItems(Languages.all().stream()
                .sorted(Comparator.comparing(spoken -> spoken.displayName(Words.locale())))
                .toList());
        language.setItemLabelGenerator(spoken -> spoken.displayName(Words.locale()));
        language.setRequiredIndicatorVisible(true);
        variant.setHelperText(Words.of("conversation.field.variant.hint"));
        variant.setMaxLength(ConversationDetails.LONGEST_NAME);
        level.setLabel(Words.of("conversation.field.level"));
        level.setHelperText(Words.of("conversation.field.level.hint"));
        level.setItems(InterpreterLevel.values());
        level.setItemLabelGenerator(category -> Words.of("conversation.level." + category));
        level.setRequiredIndicatorVisible(true);
        interpreter.setMaxLength(ConversationDetails.LONGEST_NAME);
        mode.setItems(ConversationMode.values());
        mode.setItemLabelGenerator(choice -> Words.of("conversation.mode." + choice));
        others.setItems(OtherPart.values());
        others.setItemLabelGenerator(part -> Words.of("conversation.others." + part));
        others.setHelperText(Words.of("conversation.field.others.hint"));
        ground.setLabel(Words.of("conversation.field.ground"));
        ground.setItemLabelGenerator(found -> Words.of("conversation.ground." + found));
        corrections.setHelperText(Words.of("conversation.field.corrections.hint"));
        add(
                assistance,
                new Div(language, variant),
                new Div(level, interpreter),
                advice,
                ground,
                withHints(reason),
                new Div(heldOn, mode),
                others,
                withHints(corrections));
        List.<HasValue<?, ?>>of(assistance, language, level, heldOn, ground)
                .forEach(field -> field.addValueChangeListener(change -> refresh()));
    }

    private static Div withHints(TextArea text) {
        var hints = new RemarkHintList();
        text.setMaxLength(ConversationDetails.LONGEST_TEXT);
        text.setMinRows(2);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            hints.read(change.getValue());
        });
        return new Div(text, hints);
    }

    void show(ConversationDetails details) {
        showing = true;
        heldOn.setValue(details.heldOn());
        assistance.setValue(details.assistance());
        Languages.withCode(details.language()).ifPresent(language::setValue);
        variant.setValue(details.variant());
        level.setValue(details.level());
        interpreter.setValue(details.interpreter());
        mode.setValue(details.mode());
        others.setValue(details.others());
        offerGrounds(details.assistance());
        ground.setValue(details.ground());
        reason.setValue(details.reason());
        corrections.setValue(details.corrections());
        showing = false;
        refresh();
    }

    /** What the fields hold; empty, and said at the field, when one of them lacks what the log must have. */
    Optional<ConversationDetails> edited() {
        var details = details();
        var facts = basis.facts(details);
        boolean whole = tell(heldOn, "error.conversation.held-on", heldOn.isEmpty() || heldOn.isInvalid());
        whole &= tell(language, "error.conversation.language", language.isEmpty());
        whole &= tell(
                level, "error.conversation.level", details.assistance() == Assistance.INTERPRETER && level.isEmpty());
        whole &= tell(
                ground,
                details.assistance() == Assistance.CHILD ? "error.conversation.child" : "error.conversation.qualified",
                asksForGround(facts) && ground.isEmpty());
        whole &= tell(
                reason,
                "error.conversation.reason-missing",
                InterpretingAct.mustSayWhy(facts) && details.reason().isEmpty());
        return whole ? Optional.of(details) : Optional.empty();
    }

    private static boolean tell(HasValidationProperties field, String key, boolean lacks) {
        field.setErrorMessage(Words.of(key));
        field.setInvalid(lacks);
        return !lacks;
    }

    private void refresh() {
        if (showing || assistance.isEmpty()) {
            return;
        }
        var interpreted = assistance.getValue() == Assistance.INTERPRETER;
        level.setVisible(interpreted);
        interpreter.setVisible(interpreted);
        language.setLabel(Words.of(
                assistance.getValue() == Assistance.COMMON_LANGUAGE
                        ? "conversation.field.common-language"
                        : "conversation.field.language"));
        offerGrounds(assistance.getValue());
        var facts = basis.facts(details());
        advice.read(facts);
        ground.setVisible(asksForGround(facts));
        ground.setRequiredIndicatorVisible(asksForGround(facts));
        boolean why = InterpretingAct.mustSayWhy(facts) && !(interpreted && level.isEmpty());
        reason.setVisible(why || !reason.isEmpty());
        reason.setRequiredIndicatorVisible(why);
    }

    /** A child always takes one of the two grounds of § 4; anybody else who is not qualified does once the dispensation is over. */
    private static boolean asksForGround(ConversationFacts facts) {
        return switch (facts.assistance()) {
            case CHILD -> true;
            case COMMON_LANGUAGE -> false;
            case INTERPRETER, OTHER_ADULT ->
                facts.level() == InterpreterLevel.NOT_QUALIFIED
                        && !facts.heldOn().isBefore(InterpretingAct.QUALIFIED_FROM);
        };
    }

    private void offerGrounds(Assistance choice) {
        var grounds =
                choice == Assistance.CHILD ? DeviationGround.FOR_A_CHILD : DeviationGround.FOR_SOMEBODY_NOT_QUALIFIED;
        if (!grounds.equals(ground.getListDataView().getItems().toList())) {
            var chosen = ground.getValue();
            ground.setItems(grounds);
            if (chosen != null && grounds.contains(chosen)) {
                ground.setValue(chosen);
            }
        }
    }

    private ConversationDetails details() {
        var choice = assistance.getValue();
        var interpreted = choice == Assistance.INTERPRETER;
        var day = heldOn.getOptionalValue().orElseGet(heldOn::getMax);
        return new ConversationDetails(
                day,
                choice,
                language.getOptionalValue().map(Language::code).orElse(""),
                variant.getValue(),
                interpreted ? level.getValue() : null,
                interpreted ? interpreter.getValue() : "",
                mode.getValue(),
                others.getValue(),
                ground.isVisible() ? ground.getValue() : null,
                reason.isVisible() ? reason.getValue() : "",
                corrections.getValue());
    }
}
