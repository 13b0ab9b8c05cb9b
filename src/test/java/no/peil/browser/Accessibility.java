package no.peil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** An axe scan that lets nothing pass but what is listed here, each with the public issue that follows it. */
final class Accessibility {

    private static final List<Known> KNOWN = List.of(
            // The column of check boxes has no heading where not all can be chosen at once; named from Vaadin 25.3 on.
            new Known(
                    "empty-table-header",
                    "vaadin-grid, #vaadin-grid-cell-0",
                    "https://github.com/vaadin/web-components/issues/3471"));

    private Accessibility() {}

    /** Fails with every finding on the page: the rule, what it wants, and where. */
    static void check(Page page, String what) {
        Visitors.settle(page);
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> KNOWN.stream().noneMatch(known -> known.is(rule, node)))
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + where(node)))
                        .toList();
        assertThat(findings).as("axe on %s", what).isEmpty();
    }

    private static String where(CheckedNode node) {
        return String.valueOf(node.getTarget());
    }

    /** A finding inside a component that is not ours. */
    private record Known(String rule, String selector, String issue) {

        boolean is(Rule found, CheckedNode node) {
            return found.getId().equals(rule) && where(node).contains(selector);
        }
    }
}
