package no.peil.competence;

import java.time.Instant;

/** Who did something, under the name that colleagues saw then, and when. */
public record Signature(Instant at, String by, String name) {}
