package no.peil.competence;

import no.peil.common.MappingBody;
import org.jspecify.annotations.Nullable;

/**
 * Whether this user's body is asked to map the person, and why, or why not.
 *
 * @param as the body that the user would map for; null when the law or IMDi's expectation does not ask it to
 * @param reason the key of a sentence, under {@code competence.ground.}
 */
public record MappingGround(@Nullable MappingBody as, String reason) {}
