package no.peil.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The chips of one list. It only shows and reports: on a click the caller learns which filter was meant, changes the
 * URL, and the URL comes back through {@link #show}.
 *
 * @param <T> what a filter is called in the code, most often an enum
 */
public class ChipRow<T> extends Div {

    private final Map<T, Chip> chips = new LinkedHashMap<>();
    private final SerializableConsumer<T> whenClicked;

    /** A row named for those who cannot see it, which reports each click. */
    public ChipRow(String name, SerializableConsumer<T> whenClicked) {
        this.whenClicked = whenClicked;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /** Adds the chip of one filter. */
    public void addChip(T filter, String label) {
        var chip = new Chip(label);
        chip.addClickListener(click -> whenClicked.accept(filter));
        chips.put(filter, chip);
        add(chip);
    }

    /** Shows which filters are on. */
    public void show(Collection<T> pressed) {
        chips.forEach((filter, chip) -> chip.setPressed(pressed.contains(filter)));
    }

    /** Shows how many are behind each filter; a filter that is not named has none. */
    public void showCounts(Map<T, ? extends Number> counts) {
        chips.forEach((filter, chip) -> {
            Number count = counts.get(filter);
            chip.setCount(count == null ? 0 : count.longValue());
        });
    }

    /** Takes away the chips behind which there is nobody, save those that are on. */
    public void hideEmpty() {
        chips.values().forEach(chip -> chip.setVisible(chip.count() > 0 || chip.isPressed()));
    }

    /** The chip of this filter. */
    public Chip chip(T filter) {
        var chip = chips.get(filter);
        if (chip == null) {
            throw new IllegalArgumentException("No chip for " + filter);
        }
        return chip;
    }
}
