package no.peil.eligibility.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.peil.access.SignedInUser;
import no.peil.common.ui.EmptyState;
import no.peil.common.ui.PageHeading;
import no.peil.eligibility.LawParametersService;
import no.peil.eligibility.WhatIfPerson;
import no.peil.eligibility.WhatIfService;
import no.peil.eligibility.rules.FactsBuilder;
import no.peil.eligibility.rules.LawParameters;
import no.peil.eligibility.rules.ParticipantFacts;
import no.peil.participant.ParticipantId;

/**
 * What the Act would say (<i>Prøv regelverket</i>): the facts of nobody, or of a person, and the answer as it changes with
 * each. Nothing is stored, and nothing of it stands in the URL but whose facts it began with.
 */
@Route(WhatIfNavigation.ROUTE + "/:" + WhatIfNavigation.PERSON + "?")
@Menu(title = "what-if.title", order = 13)
@PermitAll
@StyleSheet("context://styles/rulebook.css")
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WhatIfService people;
    private final transient LawParametersService law;
    private final Clock clock;
    final PageHeading heading;
    final WhatIfForm form;
    final WhatIfAnswer answer;
    final WhatIfBeginnings beginnings = new WhatIfBeginnings(this::start);

    private transient LawParameters parameters = LawParameters.STATUTE;

    WhatIfView(WhatIfService people, LawParametersService law, FactValue values, Clock clock) {
        this.people = people;
        this.law = law;
        this.clock = clock;
        heading = new PageHeading(getTranslation("what-if.title"));
        form = new WhatIfForm(this::answer);
        answer = new WhatIfAnswer(values, key -> form.focus(key), (key, value) -> form.put(key, value));
        addClassNames("page", "what-if");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = law.current();
        removeAll();
        var asked = event.getRouteParameters().get(WhatIfNavigation.PERSON);
        if (asked.isEmpty()) {
            beginWithNobody();
        } else {
            asked.flatMap(this::person).ifPresentOrElse(this::begin, this::showNobody);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("what-if.title");
    }

    private void begin(WhatIfPerson person) {
        heading.setLead(getTranslation("what-if.lead.person", person.name()));
        beginnings.offer(person);
        begin(person.facts());
    }

    private void beginWithNobody() {
        heading.setLead(getTranslation("what-if.lead"));
        beginnings.offerExamples(today());
        begin(new FactsBuilder(today()).build());
    }

    private void begin(ParticipantFacts facts) {
        var columns = new Div(form, answer);
        columns.addClassName("what-if-columns");
        add(heading, beginnings, columns, answer.conditions);
        start(facts);
    }

    private void start(ParticipantFacts facts) {
        answer.forget();
        form.show(facts);
    }

    private void answer() {
        form.edited().ifPresentOrElse(facts -> answer.show(facts, parameters), answer::markStale);
    }

    private void showNobody() {
        add(new EmptyState(getTranslation("person.not-found"), getTranslation("person.not-found.what-to-do")));
    }

    /** Who does not exist, whom the user may not see, and anybody for a user who sees no persons, look the same. */
    private Optional<WhatIfPerson> person(String id) {
        try {
            var wanted = ParticipantId.parse(id);
            return SignedInUser.required().role().seesPersons() ? people.open(wanted) : Optional.empty();
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
