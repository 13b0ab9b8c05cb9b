package no.peil.eligibility.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.rules.RuleBookEdition;
import no.peil.law.RuleSetOutline;

/** The rule book (<i>Regelverk</i>) as it holds on a day, with what changed, to be searched and printed. */
@Route(RuleBookAddress.ROUTE + "/:" + RuleBookAddress.REGIME + "?")
@Menu(title = "rule-book.view", order = 12)
@PermitAll
@StyleSheet("context://styles/rulebook.css")
class RuleBookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LawParametersService parameters;
    private final Clock clock;
    final RuleBookBar bar;
    final Div page = new Div();

    private RuleBookAddress address;
    private transient List<RuleBookEdition> editions = List.of();
    private RuleSetContent content;

    RuleBookView(LawParametersService parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
        address = RuleBookAddress.on(LocalDate.now(clock));
        content = new RuleSetContent(new RuleSetOutline("", List.of(), List.of()), new RuleSearch(""));
        bar = new RuleBookBar(
                day -> open(address.at(day)),
                edition -> open(address.at(edition, editions)),
                this::search,
                open -> content.setAllOpen(open));
        var heading = new PageHeading(getPageTitle());
        heading.setLead(getTranslation("rule-book.lead"));
        page.addClassName("stack");
        addClassNames("page", "rule-book");
        add(heading, bar, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RuleBookAddress.read(event);
        editions = RuleBookEdition.all(parameters.current());
        show();
        address.rule().flatMap(content::rule).ifPresent(RuleItem::reveal);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rule-book.view");
    }

    private void search(String words) {
        address = address.searching(words);
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, address.location());
    }

    private void show() {
        var today = LocalDate.now(clock);
        var shown = address.among(editions, today);
        bar.show(editions, shown, address, today);
        content = new RuleSetContent(shown.rules(), new RuleSearch(address.search()));
        page.removeAll();
        page.add(title(shown));
        if (address.search().isEmpty()) {
            int place = editions.indexOf(shown);
            if (place > 0) {
                page.add(new RuleChangesPanel(editions.get(place - 1), shown));
            }
            page.add(content, new OpenReadingsPanel());
        } else if (content.isEmpty()) {
            page.add(new EmptyState(
                    getTranslation("rule-book.none-found", address.search()),
                    getTranslation("rule-book.none-found.what-to-do")));
        } else {
            page.add(content);
        }
    }

    private Div title(RuleBookEdition shown) {
        var time = new Paragraph(RuleBookTime.sentence(shown) + " "
                + getTranslation("rule-book.version", shown.regime().name(), shown.version()));
        time.addClassName("secondary");
        return new Div(new H2(getTranslation(Keys.of("regime.", shown.regime()))), time);
    }

    private static void open(RuleBookAddress wanted) {
        var location = wanted.location();
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
