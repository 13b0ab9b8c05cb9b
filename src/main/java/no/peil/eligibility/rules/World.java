package no.peil.eligibility.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way of filling the empty columns, and what the law says then.
 *
 * @param suppositions what was supposed, by question, in the order in which the rules asked
 */
record World(Map<String, Supposed> suppositions, Findings findings) {

    /**
     * One answer among those possible.
     *
     * @param missing the empty columns that the question turns on
     */
    record Supposed(Set<Column> missing, int chosen, int possible, Object answer) {}

    /** Every way of filling the empty columns that the law can tell apart; one world when nothing it asks is unknown. */
    static List<World> all(Circumstances known) {
        if (known.facts().isComplete()) {
            return List.of(new World(Map.of(), Findings.of(known)));
        }
        var first = visit(known, List.of());
        if (first.suppositions().isEmpty()) {
            return List.of(first);
        }
        var worlds = new ArrayList<World>();
        var choices = new ArrayList<Integer>();
        do {
            var world = worlds.isEmpty() ? first : visit(known, choices);
            worlds.add(world);
            choices.clear();
            world.suppositions().values().forEach(supposed -> choices.add(supposed.chosen()));
            advance(choices, List.copyOf(world.suppositions().values()));
        } while (!choices.isEmpty());
        return worlds;
    }

    private static World visit(Circumstances known, List<Integer> choices) {
        var asked = new Asked(choices);
        var findings = Findings.of(new Circumstances(known.facts(), known.rules(), asked));
        return new World(asked.suppositions, findings);
    }

    /** Goes on to the next world: the last question that has another answer left gets it, and what followed is forgotten. */
    private static void advance(List<Integer> choices, List<Supposed> asked) {
        while (!choices.isEmpty()) {
            int last = choices.removeLast();
            if (last + 1 < asked.get(choices.size()).possible()) {
                choices.add(last + 1);
                return;
            }
        }
    }

    /** Answers each new question with the next given choice, then with the first possible one. */
    private static final class Asked implements Supposition {

        private final List<Integer> choices;
        private final Map<String, Supposed> suppositions = new LinkedHashMap<>();

        Asked(List<Integer> choices) {
            this.choices = choices.isEmpty() ? List.of() : List.copyOf(choices);
        }

        @Override
        @SuppressWarnings("unchecked") // the same question always offers the same answers
        public <T> @Nullable T of(String question, Set<Column> missing, List<T> possible) {
            var supposed = suppositions.computeIfAbsent(question, asked -> choose(missing, possible));
            return (T) supposed.answer();
        }

        private <T> Supposed choose(Set<Column> missing, List<T> possible) {
            int number = suppositions.size();
            int chosen = number < choices.size() ? choices.get(number) : 0;
            return new Supposed(missing, chosen, possible.size(), possible.get(chosen));
        }

        @Override
        public <T> @Nullable T given(String question, Class<T> type) {
            var supposed = suppositions.get(question);
            return supposed == null ? null : type.cast(supposed.answer());
        }
    }
}
