package no.peil.competence;

/**
 * That a completed mapping was sent back, and has not been completed again.
 *
 * @param to who is to correct it
 * @param reason in the words of whoever sent it back
 */
public record SentBack(SentTo to, String reason, Signature by) {}
