package no.peil.eligibility.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Act about a person on a day.
 *
 * <p>Where facts are missing, the law is asked once for every way of filling them that it can tell apart. What is the same
 * in all of them is the answer; what is not is undetermined, and the facts that it turns on are named. So there is never a
 * silent <i>no</i>, and no question about a fact that does not matter.
 */
public final class Eligibility {

    private static final Comparator<LegalRef> IN_ORDER_OF_THE_ACT =
            Comparator.comparingInt(LegalRef::sectionNumber).thenComparing(LegalRef::code);

    private Eligibility() {}

    /** What the Act says of the person, by what is known of them. */
    public static EligibilityAnswer assess(ParticipantFacts facts) {
        return assess(facts, LawParameters.STATUTE);
    }

    /** What the Act says of the person, with the numbers that an administrator has set. */
    public static EligibilityAnswer assess(ParticipantFacts facts, LawParameters parameters) {
        var rules = parameters.rules().on(facts.evaluatedOn());
        return assess(World.all(facts, rules), new Circumstances(facts, rules, Supposition.NONE));
    }

    /** The conditions behind the answer, each met, not met or unknown, with its place in the Act and the fact it saw. */
    public static Explanation explain(ParticipantFacts facts, LawParameters parameters) {
        return assessInFull(facts, parameters).explanation();
    }

    /** The answer and the conditions behind it, in one pass. */
    public static AssessedCase assessInFull(ParticipantFacts facts, LawParameters parameters) {
        var rules = parameters.rules().on(facts.evaluatedOn());
        var known = new Circumstances(facts, rules, Supposition.NONE);
        var answer = assess(World.all(facts, rules), known);
        return new AssessedCase(answer, Explanation.of(known));
    }

    private static EligibilityAnswer assess(List<World> worlds, Circumstances known) {
        var programme = common(worlds, world -> world.programme().answer());
        var mapping = common(worlds, world -> world.mapping().answer());
        var guidance = common(worlds, Findings::guidance);
        var hours = common(worlds, Findings::workDirected);
        var status = programme == null ? ProgrammeStatus.UNDETERMINED : programme;
        if (programme != null) {
            known.settleProgramme(programme);
        }
        var task = mapping == null ? Task.UNDETERMINED : mapping;
        boolean formerAct = status == ProgrammeStatus.FORMER_ACT;
        var deadline = common(worlds, Findings::decisionDay) == null
                ? null
                : worlds.getFirst().findings().decisionDeadline();
        return new EligibilityAnswer(
                formerAct ? Regime.R0 : known.rules().regime(),
                task.duty(),
                task.by(),
                status,
                guidance == null ? CareerGuidance.UNDETERMINED : guidance,
                deadline,
                Deadlines.twoYears(known, formerAct),
                length(worlds),
                hours == null ? WorkDirected.NONE : hours,
                basis(worlds, programme != null, mapping != null),
                Warnings.of(known, status, task, deadline),
                MissingFacts.of(worlds, known.facts()));
    }

    /** What all the worlds agree on; null when they do not, or when they agree that there is nothing. */
    private static <T> @Nullable T common(List<World> worlds, Function<Findings, @Nullable T> answer) {
        T first = answer.apply(worlds.getFirst().findings());
        for (var world : worlds) {
            if (!Objects.equals(first, answer.apply(world.findings()))) {
                return null;
            }
        }
        return first;
    }

    private static ProgrammeLength length(List<World> worlds) {
        var goals = common(worlds, world -> world.length().goals());
        return new ProgrammeLength(
                common(worlds, world -> world.length().maxMonths()),
                common(worlds, world -> world.length().extensionMonths()),
                goals == null ? List.of() : goals);
    }

    /** The places that decided in every world, of those answers that are settled. */
    private static List<LegalRef> basis(List<World> worlds, boolean programmeSettled, boolean mappingSettled) {
        var decided = new LinkedHashSet<LegalRef>();
        if (programmeSettled) {
            decided.addAll(inAll(worlds, world -> world.programme().basis()));
        }
        if (mappingSettled) {
            decided.addAll(inAll(worlds, world -> world.mapping().basis()));
        }
        return decided.stream().sorted(IN_ORDER_OF_THE_ACT).toList();
    }

    private static Set<LegalRef> inAll(List<World> worlds, Function<Findings, List<LegalRef>> basis) {
        var common = new LinkedHashSet<>(basis.apply(worlds.getFirst().findings()));
        worlds.forEach(world -> common.retainAll(basis.apply(world.findings())));
        return common;
    }
}
