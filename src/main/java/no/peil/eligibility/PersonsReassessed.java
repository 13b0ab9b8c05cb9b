package no.peil.eligibility;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Published within the transaction in which persons were assessed anew, with everybody in sight, so that what rests on the
 * answers is renewed with them. Until that transaction ends, nobody else assesses the same persons.
 *
 * @param touchedAt when a user changed something about them; null when only a day or a rule has changed
 */
public record PersonsReassessed(
        Collection<AssessedPerson> persons, @Nullable Instant touchedAt) {}
