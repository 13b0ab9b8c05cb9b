package no.peil.participant;

import java.util.UUID;

/** The key of one recorded fact. */
public record FactId(UUID value) {}
