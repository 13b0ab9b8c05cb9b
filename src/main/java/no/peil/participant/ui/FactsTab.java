package no.peil.participant.ui;

import no.peil.access.UserAccountService;
import org.springframework.stereotype.Component;

/** The tab <i>Opplysninger</i>: who the person is, and every fact that the law turns on, with its source. */
@Component
class FactsTab implements PersonTab {

    static final String KEY = "opplysninger";
    private static final int ORDER = 30;

    private final FactText texts;
    private final FactEditing facts;
    private final PersonaliaEditing personalia;
    private final UserAccountService users;

    FactsTab(FactText texts, FactEditing facts, PersonaliaEditing personalia, UserAccountService users) {
        this.texts = texts;
        this.facts = facts;
        this.personalia = personalia;
        this.users = users;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public com.vaadin.flow.component.Component create(PersonPage page) {
        return new FactsContent(page, texts, facts, personalia, new UserNames(users));
    }
}
