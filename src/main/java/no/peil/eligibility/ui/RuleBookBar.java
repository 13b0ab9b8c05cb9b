package no.peil.eligibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import no.peil.common.ui.NorwegianDatePicker;
import no.peil.eligibility.rules.RuleBookEdition;

/** Which rule set, and what in it: a day or a rule set, words to look for, everything unfolded or not. */
class RuleBookBar extends Div {

    final NorwegianDatePicker day = new NorwegianDatePicker(I18NProvider.translate("rule-book.day"));
    final Select<RuleBookEdition> edition = new Select<>();
    final TextField search = new TextField(I18NProvider.translate("rule-book.search"));
    final Button unfold = new Button(I18NProvider.translate("rule-book.unfold"));
    final Button fold = new Button(I18NProvider.translate("rule-book.fold"));

    RuleBookBar(
            SerializableConsumer<LocalDate> whenDayChosen,
            SerializableConsumer<RuleBookEdition> whenEditionChosen,
            SerializableConsumer<String> whenSearched,
            SerializableConsumer<Boolean> whenFolded) {
        addClassNames("rule-book-bar", "row", "fields");
        edition.setLabel(getTranslation("rule-book.edition"));
        edition.addClassName("edition");
        search.setHelperText(getTranslation("rule-book.search.help"));
        search.setClearButtonVisible(true);
        search.addClassName("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                whenDayChosen.accept(chosen.getValue());
            }
        });
        edition.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                whenEditionChosen.accept(chosen.getValue());
            }
        });
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                whenSearched.accept(typed.getValue());
            }
        });
        unfold.addClickListener(click -> whenFolded.accept(true));
        fold.addClickListener(click -> whenFolded.accept(false));
        unfold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var folding = new Div(unfold, fold);
        folding.addClassName("row");
        add(day, edition, search, folding);
    }

    /** Shows what is looked at, without reporting it. */
    void show(List<RuleBookEdition> editions, RuleBookEdition shown, RuleBookAddress address, LocalDate today) {
        edition.setItems(editions);
        edition.setItemLabelGenerator(one -> label(one, today));
        edition.setValue(shown);
        day.setValue(address.day().orElse(address.regime().isEmpty() ? today : null));
        if (!search.getValue().strip().equals(address.search())) {
            search.setValue(address.search());
        }
    }

    private static String label(RuleBookEdition edition, LocalDate today) {
        boolean isCurrent = !edition.from().isAfter(today)
                && (edition.until() == null || !edition.until().isBefore(today));
        return edition.regime() + ": " + RuleBookTime.brief(edition)
                + (isCurrent ? " " + I18NProvider.translate("rule-book.current") : "");
    }
}
