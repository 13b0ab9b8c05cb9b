package no.peil.eligibility.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.peil.eligibility.rules.CompetenceMapping.Task;
import no.peil.law.LegalRef;
import org.jspecify.annotations.Nullable;

/**
 * What the law says in every world alike; null where two worlds differ.
 *
 * @param deadline null also where there is none
 * @param basis the places that decided in every world, of those answers that are settled
 */
record Settled(
        @Nullable ProgrammeStatus programme,
        @Nullable Task mapping,
        @Nullable CareerGuidance guidance,
        @Nullable Deadline deadline,
        ProgrammeLength length,
        @Nullable WorkDirected workDirected,
        List<LegalRef> basis) {

    /** In the only world there is. */
    static Settled by(Findings findings) {
        var basis = new ArrayList<>(findings.programme().basis());
        for (var place : findings.mapping().basis()) {
            if (!basis.contains(place)) {
                basis.add(place);
            }
        }
        return new Settled(
                findings.programme().answer(),
                findings.mapping().answer(),
                findings.guidance(),
                findings.decisionDeadline(),
                findings.length(),
                findings.workDirected(),
                inOrder(basis));
    }

    /** In all of several worlds. */
    static Settled by(List<World> worlds) {
        var programme = common(worlds, findings -> findings.programme().answer());
        var mapping = common(worlds, findings -> findings.mapping().answer());
        var basis = new ArrayList<LegalRef>();
        if (programme != null) {
            addThoseInAll(worlds, findings -> findings.programme().basis(), basis);
        }
        if (mapping != null) {
            addThoseInAll(worlds, findings -> findings.mapping().basis(), basis);
        }
        return new Settled(
                programme,
                mapping,
                common(worlds, Findings::guidance),
                common(worlds, Findings::decisionDay) == null
                        ? null
                        : worlds.getFirst().findings().decisionDeadline(),
                length(worlds),
                common(worlds, Findings::workDirected),
                inOrder(basis));
    }

    private static ProgrammeLength length(List<World> worlds) {
        var goals = common(worlds, findings -> findings.length().goals());
        return new ProgrammeLength(
                common(worlds, findings -> findings.length().maxMonths()),
                common(worlds, findings -> findings.length().extensionMonths()),
                goals == null ? List.of() : goals);
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

    private static void addThoseInAll(
            List<World> worlds, Function<Findings, List<LegalRef>> basis, List<LegalRef> found) {
        for (var place : basis.apply(worlds.getFirst().findings())) {
            boolean inAll = worlds.stream()
                    .allMatch(world -> basis.apply(world.findings()).contains(place));
            if (inAll && !found.contains(place)) {
                found.add(place);
            }
        }
    }

    private static List<LegalRef> inOrder(List<LegalRef> basis) {
        if (basis.size() > 1) {
            basis.sort(Comparator.naturalOrder());
        }
        return List.copyOf(basis);
    }
}
