package no.peil.participant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of the comparison: what it is about, and what each registration says; with a choice where that is needed. */
final class ComparisonRow extends Div {

    private ComparisonRow(String about, Component... said) {
        addClassName("comparison-row");
        var label = new Span(about);
        label.addClassName("about");
        add(label);
        add(said);
    }

    /** What each says, side by side. */
    static ComparisonRow of(String about, Component one, Component other) {
        return new ComparisonRow(about, one, other);
    }

    /** What each says, in words; nothing to choose. */
    static ComparisonRow of(String about, @Nullable String one, @Nullable String other) {
        return of(about, words(one), words(other));
    }

    /** A choice between what they say. */
    static ComparisonRow choice(String about, RadioButtonGroup<Side> choice) {
        return new ComparisonRow(about, choice);
    }

    /** The choice between what they say; no default where the law turns on it. */
    static RadioButtonGroup<Side> group(
            String about, List<Side> sides, @Nullable Side preset, Function<Side, String> words) {
        var group = new RadioButtonGroup<Side>();
        group.setItems(sides);
        group.setRenderer(new TextRenderer<>(words::apply));
        group.setAriaLabel(about);
        group.addClassName("comparison-choice");
        if (preset != null) {
            group.setValue(preset);
        }
        return group;
    }

    private static Component words(@Nullable String said) {
        var words = new Span(said == null ? I18NProvider.translate("duplicate.empty") : said);
        if (said == null) {
            words.addClassName("secondary");
        }
        return words;
    }
}
