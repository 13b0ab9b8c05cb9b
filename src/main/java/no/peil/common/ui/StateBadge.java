package no.peil.common.ui;

import com.vaadin.flow.component.html.Span;

/**
 * A state in words, sign and colour: <i>! 3 dager over</i>, <i>✓ sikret</i>. In a large grid, write the same in a Lit
 * renderer with {@link State#cssClass()}.
 */
public class StateBadge extends Span {

    /** A badge of this state that says these words (already translated). */
    public StateBadge(State state, String words) {
        super(words);
        addClassNames("badge", state.cssClass());
    }

    /** A badge with a question mark: something here must be found out or assured. */
    public static StateBadge question(State state, String words) {
        var badge = new StateBadge(state, words);
        badge.addClassName("unknown");
        return badge;
    }
}
