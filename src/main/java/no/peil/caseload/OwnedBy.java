package no.peil.caseload;

/** Whose persons a list shows. */
public sealed interface OwnedBy {

    /** Whoever owns them. */
    record Anyone() implements OwnedBy {}

    /** Nobody: <i>uten saksbehandler</i>. */
    record Nobody() implements OwnedBy {}

    /** The signed-in user: <i>mine</i>, those among them for whom the user stands in today. */
    record Me() implements OwnedBy {}

    /** A colleague. */
    record Colleague(String username) implements OwnedBy {}
}
