package no.peil.law;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule applied to a case: the outcome, the place in the law it rests on, and what it was built from.
 *
 * @param rule the rule's key
 * @param arguments the numbers that the rule's words mention
 * @param connective how the parts make the outcome; for a condition without parts, {@link Connective#ONE}
 * @param used the fact that a condition looked at; null for a rule made of parts
 */
public record Assessment(
        String rule,
        LegalRef source,
        List<Object> arguments,
        Outcome outcome,
        Connective connective,
        @Nullable FactUsed used,
        List<Assessment> parts) {

    /** How the parts of a rule make its outcome. */
    public enum Connective {
        /** The rule is a single condition. */
        ONE,
        /** Every part must be met. */
        ALL,
        /** One part is enough. */
        ANY,
        /** The part must not be met. */
        NONE
    }

    /**
     * A fact as a condition saw it.
     *
     * @param key of the fact
     * @param value null when it is not known
     */
    public record FactUsed(String key, @Nullable Object value) {}

    /**
     * The conditions that decided, in the order of the law: all those of a rule that is met, those that fail of one that is
     * not, and those that are open of one that is unknown.
     */
    public Stream<Assessment> deciding() {
        return switch (connective) {
            case ONE -> Stream.of(this);
            case NONE -> parts.stream().flatMap(Assessment::deciding);
            case ALL -> partsThat(part -> outcome == Outcome.MET || part.outcome == outcome);
            case ANY -> partsThat(part -> outcome == Outcome.NOT_MET || part.outcome == outcome);
        };
    }

    /** The facts that the deciding conditions looked at, each once. */
    public List<FactUsed> factsUsed() {
        return deciding()
                .map(Assessment::used)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The keys of the facts that somebody must find out before the rule is settled; none when it is. */
    public List<String> unknown() {
        return outcome == Outcome.UNKNOWN
                ? factsUsed().stream().map(FactUsed::key).distinct().toList()
                : List.of();
    }

    /** The assessment in a few letters, for {@link RuleOutline#read} to read: outcomes from the root on, then the facts. */
    public String written() {
        return TreeNotation.write(this);
    }

    private Stream<Assessment> partsThat(Predicate<Assessment> decide) {
        return parts.stream().filter(decide).flatMap(Assessment::deciding);
    }
}
