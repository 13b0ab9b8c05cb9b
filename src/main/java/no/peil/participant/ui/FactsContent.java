package no.peil.participant.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import no.peil.common.ui.Panel;
import no.peil.participant.FactKind;
import no.peil.participant.ParticipantDetails;

/** What stands on the tab <i>Opplysninger</i>. */
class FactsContent extends Div implements OpenPerson {

    /** What a link asks to open instead of a kind of fact: the personal data. */
    static final String PERSONALIA = "personalia";

    private final transient PersonPage page;
    private final transient FactText texts;
    private final transient FactEditing facts;
    private final transient PersonaliaEditing personalia;
    private final UserNames users;

    FactsContent(PersonPage page, FactText texts, FactEditing facts, PersonaliaEditing personalia, UserNames users) {
        this.page = page;
        this.texts = texts;
        this.facts = facts;
        this.personalia = personalia;
        this.users = users;
        addClassName("facts");
        renewFacts();
        page.wanted().ifPresent(this::open);
    }

    @Override
    public void recorded() {
        page.changed();
        if (isAttached()) {
            renewFacts();
        }
    }

    private void renewFacts() {
        removeAll();
        add(new PersonaliaPanel(this, personalia, users));
        for (var group : FactGroup.values()) {
            var panel = new Panel(getTranslation("person.facts." + group));
            panel.addClassName("divided");
            group.kinds().forEach(kind -> panel.add(new FactKindSection(kind, texts, facts, this)));
            add(panel);
        }
    }

    @Override
    public String nameOf(String username) {
        return users.of(username);
    }

    @Override
    public ParticipantDetails person() {
        return page.person();
    }

    @Override
    public <T> T once(Class<T> kind, Supplier<T> read) {
        return page.once(kind, read);
    }

    @Override
    public void changed() {
        page.changed();
    }

    @Override
    public Optional<String> wanted() {
        return page.wanted();
    }

    private void open(String wanted) {
        if (wanted.equals(PERSONALIA)) {
            personalia.correct(this);
        }
        Arrays.stream(FactKind.values())
                .filter(kind ->
                        kind.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .ifPresent(this::record);
    }

    /** A fact that is there and lacks something is completed, not written once more beside itself. */
    private void record(FactKind kind) {
        var known = person().facts().stream()
                .filter(fact -> fact.inForce() && fact.fact().kind() == kind && !kind.isEvent())
                .toList();
        if (known.isEmpty()) {
            facts.add(kind, this);
        } else {
            facts.correct(known.getLast(), this);
        }
    }
}
