package no.peil.competence;

/** A mapping that was set aside, whole as it stood, and why. */
public record EarlierMapping(CompetenceRecord record, Superseded superseded) {}
