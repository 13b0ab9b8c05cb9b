package no.peil.eligibility.rules;

import java.util.List;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import no.peil.law.Counterfactual;
import org.jspecify.annotations.Nullable;

/**
 * What would turn the answer about a person: for each fact, the smallest change of it alone with which the Act says something
 * else of the programme or of the mapping.
 */
public final class WhatWouldChange {

    /** With more facts missing than this, the first thing to do is to find them. */
    private static final int MOST_MISSING = 2;

    private WhatWouldChange() {}

    /**
     * A change and the answer with it.
     *
     * @param from null when the fact was not known, or had not happened
     * @param to null when it would not have happened
     */
    public record Turn(
            CaseColumn fact,
            @Nullable Object from,
            @Nullable Object to,
            EligibilityAnswer answer) {}

    /**
     * The changes, the smallest first: what is missing, then dates by the number of days, then a yes or no, then another permit,
     * place or citizenship. Empty when so much is missing that every fact would turn it.
     */
    public static List<Turn> of(ParticipantFacts facts, LawParameters parameters) {
        var missing = Eligibility.assess(facts, parameters).missing();
        if (missing.size() > MOST_MISSING) {
            return List.of();
        }
        return Counterfactual.turning(
                        facts,
                        changed -> Verdict.of(Eligibility.assess(changed, parameters)),
                        SingleChanges.of(facts, missing, parameters))
                .stream()
                .map(change -> new Turn(
                        (CaseColumn) change.fact(),
                        change.from(),
                        change.to(),
                        Eligibility.assess(change.facts(), parameters)))
                .toList();
    }

    /** What the two questions of every case come to. */
    private record Verdict(ProgrammeStatus programme, Task mapping) {

        static Verdict of(EligibilityAnswer answer) {
            return new Verdict(answer.programme(), new Task(answer.mapping(), answer.mappedBy()));
        }
    }
}
