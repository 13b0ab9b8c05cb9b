package no.peil.assess;

import java.util.List;
import no.peil.law.Assessment;
import no.peil.law.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A condition behind an answer, as another system reads it.
 *
 * @param rule the key of the rule
 * @param citation in Norwegian, whatever the reader's language
 * @param fact the key of the fact that a condition looked at; null for a rule made of parts
 * @param value of the fact; null when it is not known
 */
record ExplainedRule(
        String rule,
        String citation,
        Outcome outcome,
        @Nullable String fact,
        @Nullable String value,
        List<ExplainedRule> parts) {

    static ExplainedRule of(Assessment assessment) {
        var used = assessment.used();
        return new ExplainedRule(
                assessment.rule(),
                assessment.source().citedInFull(),
                assessment.outcome(),
                used == null ? null : used.key(),
                used == null || used.value() == null ? null : used.value().toString(),
                assessment.parts().stream().map(ExplainedRule::of).toList());
    }
}
