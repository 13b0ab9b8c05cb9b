package no.peil.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.peil.eligibility.ImpactTable.Result;
import no.peil.eligibility.rules.LawParameters;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the law twice about each person, as it is and as it would be, and keeps those who would get another answer. */
@Component
class ImpactWork {

    private final LegalSituationService situations;
    private final ObjectProvider<MappingRegister> mappings;
    private final LawInForce law;
    private final ImpactTable impact;

    ImpactWork(
            LegalSituationService situations,
            ObjectProvider<MappingRegister> mappings,
            LawInForce law,
            ImpactTable impact) {
        this.situations = situations;
        this.mappings = mappings;
        this.law = law;
        this.impact = impact;
    }

    /** Tries a batch of persons, in the caller's transaction, which must see everybody; tells how many would change. */
    int on(ImpactStudy study, List<ParticipantId> persons) {
        var now = law.now().parameters();
        var change = study.change();
        var then = change == null ? now : change.appliedTo(now);
        Map<ParticipantId, RegisteredMapping> registered = mappings.stream()
                .findFirst()
                .map(register -> register.of(persons))
                .orElse(Map.of());
        var results = new ArrayList<Result>();
        for (var record : situations.records(persons)) {
            var mapping = registered.get(record.participant());
            var before = AssessedPerson.on(study.before(), record, mapping, now);
            var after = AssessedPerson.on(study.after(), record, mapping, then);
            var from = Category.of(before.answer());
            var to = Category.of(after.answer());
            if (!from.equals(to)) {
                results.add(
                        new Result(record.participant(), from, to, since(before, from, study.after(), then, mapping)));
            }
        }
        impact.append(study.run().id(), results);
        return results.size();
    }

    /** The first day on which the category is another one: for a change of a parameter, the day on which it is asked. */
    private static LocalDate since(
            AssessedPerson before,
            Category from,
            LocalDate last,
            LawParameters parameters,
            @Nullable RegisteredMapping mapping) {
        var day = Optional.of(before.facts().evaluatedOn());
        while (day.isPresent() && day.get().isBefore(last)) {
            var person = AssessedPerson.on(day.get(), before.record(), mapping, parameters);
            if (!Category.of(person.answer()).equals(from)) {
                return day.get();
            }
            day = person.nextTurn();
        }
        return last;
    }
}
