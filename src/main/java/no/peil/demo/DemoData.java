package no.peil.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.peil.access.Reach;
import no.peil.access.RunsWithoutUser;
import no.peil.database.OnlyInDemo;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo's persons when the portal has none, after the demo's users; not when an empty portal was asked for. */
@Component
@OnlyInDemo
@RunsWithoutUser("runs at the start of the demo")
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoStore store;
    private final DemoRecords records;
    private final DemoTeam team;
    private final DemoContacts contacts;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean empty;

    DemoData(
            DemoStore store,
            DemoRecords records,
            DemoTeam team,
            DemoContacts contacts,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${peil.empty:false}") boolean empty) {
        this.store = store;
        this.records = records;
        this.team = team;
        this.contacts = contacts;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.empty = empty;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!empty) {
            load();
        }
    }

    /** Loads all persons in one transaction, unless there is somebody already. */
    void load() {
        reach.ofEverybody(
                "nobody is signed in when the demo starts",
                () -> transaction.executeWithoutResult(status -> {
                    if (!store.hasPersons()) {
                        loadOn(LocalDate.now(clock));
                    }
                }));
    }

    private void loadOn(LocalDate today) {
        var persons = DemoPopulation.on(today);
        team.register();
        store.store(persons);
        records.store(persons);
        events.publishEvent(new ParticipantsChanged(
                persons.stream().map(person -> new ParticipantId(person.id())).toList()));
        team.share(persons);
        team.putOnHold(persons, today);
        contacts.store(today);
        team.sendAway(today);
        LOG.info("loaded {} synthetic persons", persons.size());
    }
}
