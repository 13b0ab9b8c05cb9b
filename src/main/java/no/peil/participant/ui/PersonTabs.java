package no.peil.participant.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.peil.common.ui.Numbers;

/** The tabs of a person's page: links, so that each has its own address and opens in a window of its own when asked to. */
class PersonTabs extends Nav {

    private final Map<PersonTab, RouterLink> links = new LinkedHashMap<>();

    PersonTabs(List<PersonTab> tabs) {
        addClassName("tab-links");
        getElement().setAttribute("aria-label", getTranslation("person.tabs"));
        tabs.forEach(tab -> links.put(tab, new RouterLink()));
        links.values().forEach(this::add);
    }

    /** Points the tabs at the person and counts again what they list. */
    void renew(PersonPage page) {
        var person = page.person().id();
        links.forEach((tab, link) -> {
            link.setRoute(
                    PersonView.class,
                    new RouteParameters(
                            new RouteParam("personId", person.toString()), new RouteParam("tab", tab.key())));
            link.setVisible(tab.isFor(page));
            link.removeAll();
            link.add(new Span(getTranslation("person.tab." + tab.key())));
            tab.count(page).ifPresent(count -> {
                var number = new Span(Numbers.format(count));
                number.addClassName("count");
                link.add(number);
            });
        });
    }

    /** Shows which tab is open. */
    void select(PersonTab open) {
        links.forEach((tab, link) -> {
            if (tab == open) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
