package no.peil.participant;

import java.util.Map;
import java.util.Set;

/**
 * What to do with two registrations of one person.
 *
 * @param keptVersion of the personal data, as the user saw them
 * @param fieldsFromMerged the keys of the fields of the personal data where the merged one's value holds
 * @param facts for each kind of facts of which they say different things
 * @param source what the corrections of the personal data give as their source
 * @param reason why this is one person
 */
public record MergeOrder(
        ParticipantId kept,
        long keptVersion,
        ParticipantId merged,
        long mergedVersion,
        Set<String> fieldsFromMerged,
        Map<FactKind, FactChoice> facts,
        String source,
        String reason) {}
