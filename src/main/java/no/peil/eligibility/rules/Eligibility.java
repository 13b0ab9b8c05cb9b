package no.peil.eligibility.rules;

import java.util.Comparator;
import java.util.EnumSet;
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
                Warnings.of(known, status, task, Task.AGE_QUESTION.equals(mapping), deadline),
                missing(worlds, facts));
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
        return decided.stream()
                .sorted(Comparator.comparingInt(Eligibility::sectionNumber).thenComparing(LegalRef::code))
                .toList();
    }

    private static int sectionNumber(LegalRef place) {
        return Integer.parseInt(place.section().replaceAll("\\D", ""));
    }

    private static Set<LegalRef> inAll(List<World> worlds, Function<Findings, List<LegalRef>> basis) {
        var common = new LinkedHashSet<>(basis.apply(worlds.getFirst().findings()));
        worlds.forEach(world -> common.retainAll(basis.apply(world.findings())));
        return common;
    }

    /** The empty columns that an answer turns on. Without permit and place, only the basic ones are named. */
    private static Set<Column> missing(List<World> worlds, ParticipantFacts facts) {
        if (worlds.size() == 1) {
            return Set.of();
        }
        boolean onlyBasic = facts.permit() == null || facts.residence() == null;
        var asked = EnumSet.noneOf(Column.class);
        worlds.forEach(world -> world.suppositions().values().forEach(supposed -> asked.addAll(supposed.missing())));
        asked.removeIf(column -> onlyBasic && !column.isBasic());
        asked.removeIf(column -> column == Column.ARRIVED_ON && facts.permitGrantedOn() == null);
        asked.removeIf(column -> !turnsOn(column, worlds));
        return asked;
    }

    private static boolean turnsOn(Column column, List<World> worlds) {
        for (int one = 0; one < worlds.size(); one++) {
            for (int other = one + 1; other < worlds.size(); other++) {
                var first = worlds.get(one);
                var second = worlds.get(other);
                if (differ(first.findings(), second.findings()) && first.differsOnlyIn(column, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differ(Findings one, Findings other) {
        return Findings.ANSWERS.stream().anyMatch(answer -> !Objects.equals(answer.apply(one), answer.apply(other)));
    }
}
