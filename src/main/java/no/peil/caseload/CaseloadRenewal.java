package no.peil.caseload;

import java.util.ArrayList;
import no.peil.access.RunsWithoutUser;
import no.peil.competence.MappingStages;
import no.peil.eligibility.AssessedPerson;
import no.peil.eligibility.PersonsReassessed;
import no.peil.eligibility.rules.EligibilityAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows of the work list true: renewed whenever a person is assessed anew, in the same transaction. Whoever assesses
 * has seen to it that nobody else does, so the later row has the later facts.
 */
@Component
@RunsWithoutUser("what is derived must follow the facts wherever they move the person; the day passes for everybody")
class CaseloadRenewal {

    private final MappingStages stages;
    private final CaseloadRows rows;

    CaseloadRenewal(MappingStages stages, CaseloadRows rows) {
        this.stages = stages;
        this.rows = rows;
    }

    @EventListener
    void renew(PersonsReassessed event) {
        var ids = event.persons().stream().map(AssessedPerson::id).toList();
        var begun = stages.of(ids);
        var sentIn = stages.sentIn(ids);
        var standings = new ArrayList<Standing>();
        for (var person : event.persons()) {
            standings.add(new Standing(
                    person.situation(),
                    person.answer(),
                    beforeTheTwoYears(person),
                    person.mapping(),
                    begun.containsKey(person.id()),
                    sentIn.contains(person.id()),
                    person.revivedOn().orElse(null),
                    person.record().centreOn(person.situation().on()).orElse(null)));
        }
        rows.write(standings, event.touchedAt());
    }

    /** For those whose two-year day has come: what the law said on the last day before it. */
    private static @Nullable EligibilityAnswer beforeTheTwoYears(AssessedPerson person) {
        return Standing.twoYears(person.answer())
                .filter(day -> !day.isAfter(person.situation().on()))
                .map(day -> person.answerOn(day.minusDays(1)))
                .orElse(null);
    }
}
