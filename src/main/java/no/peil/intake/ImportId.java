package no.peil.intake;

import java.util.UUID;

/** The key of a list that has been read. */
public record ImportId(UUID value) {}
