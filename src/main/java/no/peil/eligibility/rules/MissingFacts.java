package no.peil.eligibility.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.peil.eligibility.rules.World.Supposed;

/**
 * Finds the empty columns that an answer turns on: those for which two ways of filling the column, everything else alike,
 * give two answers.
 *
 * <p>Two worlds are two ways of filling a column when every question that they answer differently turns on it. A row with
 * nothing in it has thousands of worlds, so each is laid out as numbers before they are compared two by two.
 */
final class MissingFacts {

    private static final int NOT_ASKED = -1;

    private final List<World> worlds;
    private final Map<String, Integer> questions = new HashMap<>();
    private final List<Integer> columnsOf = new ArrayList<>();

    private MissingFacts(List<World> worlds) {
        this.worlds = worlds;
        worlds.forEach(world -> world.suppositions().forEach(this::number));
    }

    /** The columns to name. Without permit and place, only the basic ones are. */
    static Set<Column> of(List<World> worlds, ParticipantFacts facts) {
        if (worlds.size() == 1) {
            return Set.of();
        }
        boolean onlyBasic = facts.permit() == null || facts.residence() == null;
        var named = EnumSet.allOf(Column.class);
        named.removeIf(column -> onlyBasic && !column.isBasic());
        if (facts.permitGrantedOn() == null) {
            named.remove(Column.ARRIVED_ON);
        }
        int decisive = new MissingFacts(worlds).decisive(bits(named));
        named.removeIf(column -> (decisive & bit(column)) == 0);
        return named;
    }

    /** Those of the named columns for which two worlds differ in nothing else and still give two answers. */
    private int decisive(int named) {
        var choices = worlds.stream().map(this::choices).toArray(int[][]::new);
        var answers = numberedAnswers();
        int asked = columnsOf.stream().reduce(0, (one, other) -> one | other) & named;
        int found = 0;
        for (int one = 0; one < choices.length && found != asked; one++) {
            for (int other = one + 1; other < choices.length; other++) {
                if (answers[one] != answers[other]) {
                    found |= explaining(choices[one], choices[other], asked & ~found);
                }
            }
        }
        return found;
    }

    /** Which of the wanted columns alone could make the difference between two worlds. */
    private int explaining(int[] one, int[] other, int wanted) {
        int columns = wanted;
        for (int question = 0; question < one.length && columns != 0; question++) {
            boolean answeredDifferently =
                    one[question] != other[question] && one[question] != NOT_ASKED && other[question] != NOT_ASKED;
            columns = answeredDifferently ? columns & columnsOf.get(question) : columns;
        }
        return columns;
    }

    private void number(String question, Supposed supposed) {
        if (questions.putIfAbsent(question, questions.size()) == null) {
            columnsOf.add(bits(supposed.missing()));
        }
    }

    private int[] choices(World world) {
        var choices = new int[questions.size()];
        questions.forEach((question, number) -> {
            var supposed = world.suppositions().get(question);
            choices[number] = supposed == null ? NOT_ASKED : supposed.chosen();
        });
        return choices;
    }

    /** The same number for worlds with the same answers. */
    private int[] numberedAnswers() {
        var numbers = new HashMap<List<Object>, Integer>();
        return worlds.stream()
                .mapToInt(world -> numbers.computeIfAbsent(world.findings().answers(), answers -> numbers.size()))
                .toArray();
    }

    private static int bits(Set<Column> columns) {
        return columns.stream().mapToInt(MissingFacts::bit).reduce(0, (one, other) -> one | other);
    }

    private static int bit(Column column) {
        return 1 << column.ordinal();
    }
}
