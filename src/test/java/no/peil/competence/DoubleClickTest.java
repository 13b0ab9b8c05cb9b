package no.peil.competence;

import static no.peil.competence.Office.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two clicks at the same moment do the deed once, even where they reach the portal through two windows. */
@DatabaseTest
class DoubleClickTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private RemarkService remarks;

    @Autowired
    private SelfRegistrationService registrations;

    @Autowired
    private RecordHistoryService history;

    @Autowired
    private Clock clock;

    private Office office;
    private ParticipantId person;

    @BeforeEach
    void aRefugeeIsToBeMapped() {
        office = new Office(portal);
        office.signIn(OSLO);
        person = office.aRefugeeSettledInOslo();
    }

    @Test
    void aMappingIsBegunOnce() throws Exception {
        assertThat(twice(() -> competence.start(person))).containsOnlyOnce("");

        assertThat(stages()).containsExactly(StageKind.STARTED);
    }

    @Test
    void aMappingIsCompletedOnceAndAssuredOnce() throws Exception {
        competence.start(person);
        office.answerEverything(person);

        assertThat(twice(() -> competence.complete(person))).containsOnlyOnce("");
        assertThat(twice(() -> competence.assure(person, office.today()))).containsOnlyOnce("");

        assertThat(stages()).containsExactly(StageKind.STARTED, StageKind.COMPLETED, StageKind.ASSURED);
    }

    @Test
    void aRemarkIsWrittenOnce() throws Exception {
        competence.start(person);

        twice(() -> remarks.add(person, Section.WORK, "Ring etter klokka 12", null, Set.of(Audience.OWN_MUNICIPALITY)));

        assertThat(remarks.of(person)).hasSize(1);
    }

    @Test
    void oneCodeOfTwoLives() throws Exception {
        competence.start(person);

        twice(() -> registrations.assess(person, NeedForHelp.SOME, "Leser godt"));

        assertThat(registrations.of(person))
                .filteredOn(registration -> registration.isLive(clock.instant()))
                .hasSize(1);
    }

    private List<StageKind> stages() {
        return history.stages(person).stream().map(ReachedStage::kind).toList();
    }

    /** What came of each: nothing to say when it was done, else why it was refused. */
    private List<String> twice(Runnable deed) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<String> click = () -> {
            together.await(30, TimeUnit.SECONDS);
            return office.as(OSLO, () -> {
                try {
                    deed.run();
                    return "";
                } catch (Refusal refused) {
                    return refused.key();
                }
            });
        };
        try (var hands = Executors.newFixedThreadPool(2)) {
            var first = hands.submit(click);
            var second = hands.submit(click);
            return List.of(first.get(), second.get());
        }
    }
}
