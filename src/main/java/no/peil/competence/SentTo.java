package no.peil.competence;

/** Who is to correct a mapping that was sent back. */
public enum SentTo {
    PERSON,
    CASE_WORKER
}
