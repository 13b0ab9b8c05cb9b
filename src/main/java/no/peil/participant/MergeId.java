package no.peil.participant;

import java.util.UUID;

/** The key of a merge of two registrations. */
public record MergeId(UUID value) {}
