package no.peil.law;

import java.util.List;
import java.util.stream.Stream;
import no.peil.law.Assessment.Connective;
import org.jspecify.annotations.Nullable;

/**
 * A rule without its tests: what is kept of it, so that an assessment made by it can be read when the law has moved on.
 *
 * @param arguments the numbers that the rule's words mention
 * @param fact the key of the fact that a condition looks at; null for a rule made of parts
 */
public record RuleOutline(
        String key,
        LegalRef source,
        List<Object> arguments,
        Connective connective,
        @Nullable String fact,
        List<RuleOutline> parts) {

    /**
     * The assessment that {@link Assessment#written()} wrote, by this rule.
     *
     * @throws IllegalArgumentException when another rule wrote it
     */
    public Assessment read(String written) {
        return TreeNotation.read(this, written);
    }

    /** This rule and all that it is made of, each before its parts. */
    public Stream<RuleOutline> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(RuleOutline::withParts));
    }
}
