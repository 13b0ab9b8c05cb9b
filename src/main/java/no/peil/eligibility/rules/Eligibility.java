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

    private static final Task UNDETERMINED = new Task(MappingDuty.UNDETERMINED, null);

    private Eligibility() {}

    /** What the Act says of the person, by what is known of them. */
    public static EligibilityAnswer assess(ParticipantFacts facts) {
        var worlds = World.all(facts);
        var known = new Circumstances(facts, Supposition.NONE);
        var programme = common(worlds, world -> world.programme().answer());
        var mapping = common(worlds, world -> world.mapping().answer());
        var status = programme == null ? ProgrammeStatus.UNDETERMINED : programme;
        var task = mapping == null ? UNDETERMINED : mapping;
        boolean formerAct = status == ProgrammeStatus.FORMER_ACT;
        var deadline = common(worlds, Findings::decisionDay) == null
                ? null
                : worlds.getFirst().findings().decisionDeadline();
        return new EligibilityAnswer(
                formerAct ? Regime.R0 : known.regime(),
                task.duty(),
                task.by(),
                status,
                deadline,
                Deadlines.twoYears(known, formerAct),
                length(worlds),
                basis(worlds, programme != null, mapping != null),
                Warnings.of(known, status, task, deadline),
                MissingFacts.of(worlds, facts));
    }

    /** The conditions behind the answer, each met, not met or unknown, with its place in the Act and the fact it saw. */
    public static Explanation explain(ParticipantFacts facts) {
        return Explanation.of(new Circumstances(facts, Supposition.NONE));
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
